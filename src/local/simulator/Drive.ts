import type * as Api from "../../addon/google.ts";
import { BlobObject } from "./Blob.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";

const GOOGLE_DOC = "application/vnd.google-apps.document";

/** Keeps the bytes of each file made; Google's conversion to a document of its own is not simulated. */
class FilesObject {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  create(file: Api.DriveFile, content: Api.Blob): Api.DriveFile {
    if (!(content instanceof BlobObject)) throw this.run.error("Drive.Files.create without content is not simulated");
    if (file.mimeType === GOOGLE_DOC) throw this.run.error("Drive.Files.create with conversion is not simulated");
    const name = file.name ?? content.getName() ?? "Untitled";
    const mimeType = file.mimeType ?? content.getContentType() ?? "application/octet-stream";
    this.run.outputs.documents.push({ name, mimeType, bytes: content.bytes });
    const id = `file-${this.run.nextId()}`;
    const made = { id, name, mimeType, webViewLink: `https://drive.google.com/file/d/${id}/view` };
    return this.run.realm.record(made);
  }
}

class DriveObject implements Api.DriveService {
  readonly Files: FilesObject;

  constructor(run: Run) {
    this.Files = guard(run, FILES, new FilesObject(run));
  }
}

const FILES: ClassSpec<FilesObject> = simulated({
  name: "Files",
  fullName: "drive.files",
  methods: { create: ["object, Blob"] },
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
