import type * as Api from "../../addon/google.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { PropertyStore } from "./projectState.ts";
import type { Run } from "./run.ts";

const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** Writes last at once: no flush, and a killed run keeps them. */
class PropertiesObject implements Api.Properties {
  readonly run: Run;
  private readonly store: PropertyStore;

  constructor(run: Run, store: PropertyStore) {
    this.run = run;
    this.store = store;
  }

  getProperty(key: string): string | null {
    return Object.hasOwn(this.store, key) ? (this.store[key] ?? null) : null;
  }
  getProperties(): Record<string, string> {
    return this.run.realm.record(this.store);
  }
  getKeys(): string[] {
    return this.run.realm.list(Object.keys(this.store));
  }
  setProperty(key: string, value: string): this {
    this.put({ [key]: value });
    return this;
  }
  setProperties(values: Record<string, unknown>, deleteOthers = false): this {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    if (deleteOthers) this.deleteAllProperties();
    this.put(texts);
    return this;
  }
  deleteProperty(key: string): this {
    delete this.store[key];
    return this;
  }
  deleteAllProperties(): this {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this;
  }

  private put(values: PropertyStore): void {
    for (const value of Object.values(values)) {
      if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw this.run.error("Argument too large: value");
    }
    const after = { ...this.store, ...values };
    const bytes = Object.entries(after).reduce((sum, [key, text]) => sum + Buffer.byteLength(key + text), 0);
    if (bytes > MAX_STORE_BYTES) {
      throw this.run.error(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    Object.assign(this.store, values);
  }
}

class PropertiesServiceObject implements Api.PropertiesService {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  getScriptProperties(): Api.Properties {
    return this.open(this.run.host.state.scriptProperties);
  }
  getDocumentProperties(): Api.Properties {
    return this.open(this.run.host.state.documentProperties);
  }
  getUserProperties(): Api.Properties {
    const { userProperties } = this.run.host.state;
    const own = userProperties[this.run.settings.user] ?? {};
    userProperties[this.run.settings.user] = own;
    return this.open(own);
  }

  private open(store: PropertyStore): Api.Properties {
    return guard(this.run, PROPERTIES, new PropertiesObject(this.run, store));
  }
}

const PROPERTIES: ClassSpec<PropertiesObject, Api.Properties> = simulated({
  name: "Properties",
  fullName: "PropertiesService.Properties",
  methods: {
    deleteAllProperties: [""],
    deleteProperty: ["string"],
    getKeys: [""],
    getProperties: [""],
    getProperty: ["string"],
    setProperties: ["object", "object, boolean"],
    setProperty: ["string, string"],
  },
});

const SPEC: ClassSpec<PropertiesServiceObject, Api.PropertiesService> = simulated({
  name: "PropertiesService",
  fullName: "PropertiesService",
  methods: { getDocumentProperties: [""], getScriptProperties: [""], getUserProperties: [""] },
});

/** The guarded service. */
export function propertiesService(run: Run): Api.PropertiesService {
  return guard(run, SPEC, new PropertiesServiceObject(run));
}
