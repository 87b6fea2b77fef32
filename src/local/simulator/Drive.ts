import type * as Api from "../../addon/google.ts";
import { BlobObject, blobObject } from "./Blob.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";

const GOOGLE_DOC = "application/vnd.google-apps.document";

/** Keeps the bytes of each file made; what Google would read in a scan is for the project to say. */
class FilesObject implements Api.DriveFiles {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  create(file: Api.DriveFile, content: Api.Blob, _options: Readonly<Record<string, string>> = {}): Api.DriveFile {
    if (!(content instanceof BlobObject)) throw this.run.error("Drive.Files.create without content is not simulated");
    const name = file.name ?? content.getName() ?? "Untitled";
    const mimeType = file.mimeType ?? content.getContentType() ?? "application/octet-stream";
    const id = `file-${this.run.nextId()}`;
    const made = { id, name, mimeType, webViewLink: `https://drive.google.com/file/d/${id}/view` };
    if (mimeType === GOOGLE_DOC) this.convert(id, content);
    else this.run.outputs.documents.push({ name, mimeType, bytes: content.bytes });
    return this.run.realm.record(made);
  }
  export(id: string, contentType: string, _options: Readonly<Record<string, string>> = {}): Api.Blob {
    const text = this.run.host.documents.get(id);
    if (text === undefined) throw this.run.error(`File not found: ${id}.`);
    if (contentType !== "text/plain") throw this.run.error(`Files.export to ${contentType} is not simulated`);
    // Google puts a mark of byte order before the text, and ends lines as Windows does.
    return blobObject(this.run, Buffer.from(`\ufeff${text.replace(/\n/g, "\r\n")}`), contentType, null);
  }
  remove(id: string): void {
    if (!this.run.host.documents.delete(id)) throw this.run.error(`File not found: ${id}.`);
  }

  private convert(id: string, scan: BlobObject): void {
    const { recognise, documents } = this.run.host;
    if (recognise === null) throw this.run.error("Drive.Files.create with conversion is not simulated");
    documents.set(id, recognise(scan.bytes));
  }
}

class DriveObject implements Api.DriveService {
  readonly Files: FilesObject;

  constructor(run: Run) {
    this.Files = guard(run, FILES, new FilesObject(run));
  }
}

const FILES: ClassSpec<FilesObject, Api.DriveFiles> = simulated({
  name: "Files",
  fullName: "drive.files",
  methods: {
    create: ["object, Blob", "object, Blob, object"],
    export: ["string, string", "string, string, object"],
    remove: ["string"],
  },
});

const SPEC: ClassSpec<DriveObject, Api.DriveService> = simulated({
  name: "Drive",
  fullName: "Drive",
  methods: {},
  constants: ["Files"],
});

/** The guarded advanced service, Drive v3. */
export function drive(run: Run): Api.DriveService {
  return guard(run, SPEC, new DriveObject(run));
}
