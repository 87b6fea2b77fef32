import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";

const MAX_VALUE_BYTES = 100 * 1024;
const MAX_KEY_LENGTH = 250;
const MAX_ENTRIES = 1000;
// Measured by others: beyond the cap the oldest tenth goes.
const EVICTED = 100;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

class CacheObject {
  readonly run: Run;
  private readonly prefix: string;

  constructor(run: Run, prefix: string) {
    this.run = run;
    this.prefix = prefix;
  }

  get(key: string): string | null {
    const entry = this.run.host.state.cache[this.prefix + key];
    return entry && entry.until > this.run.now() ? entry.value : null;
  }
  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > MAX_KEY_LENGTH) throw this.run.error("Argument too large: key");
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw this.run.error("Argument too large: value");
    const until = this.run.now() + Math.min(seconds, MAX_SECONDS) * 1000;
    const { cache } = this.run.host.state;
    delete cache[this.prefix + key];
    cache[this.prefix + key] = { value, until };
    const own = Object.keys(cache).filter((name) => name.startsWith(this.prefix));
    if (own.length > MAX_ENTRIES) for (const name of own.slice(0, EVICTED)) delete cache[name];
  }
  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.flatMap((key): [string, string][] => {
      const value = this.get(key);
      return value === null ? [] : [[key, value]];
    });
    return this.run.realm.record(Object.fromEntries(found));
  }
  putAll(values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }
  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }
  remove(key: string): void {
    delete this.run.host.state.cache[this.prefix + key];
  }
}

class CacheServiceObject {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  getScriptCache(): CacheObject {
    return this.open("script:");
  }
  getDocumentCache(): CacheObject {
    return this.open("document:");
  }
  getUserCache(): CacheObject {
    return this.open(`user:${this.run.settings.user}:`);
  }

  private open(prefix: string): CacheObject {
    return guard(this.run, CACHE, new CacheObject(this.run, prefix));
  }
}

const CACHE: ClassSpec<CacheObject> = simulated({
  name: "Cache",
  fullName: "CacheService.Cache",
  methods: {
    get: ["string"],
    getAll: ["string[]"],
    put: ["string, string", "string, string, number"],
    putAll: ["object", "object, number"],
    remove: ["string"],
    removeAll: ["string[]"],
  },
});

const SPEC: ClassSpec<CacheServiceObject> = simulated({
  name: "CacheService",
  fullName: "CacheService",
  methods: { getScriptCache: [""], getDocumentCache: [""], getUserCache: [""] },
});

/** The guarded service. */
export function cacheService(run: Run): CacheServiceObject {
  return guard(run, SPEC, new CacheServiceObject(run));
}
