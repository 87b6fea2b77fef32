import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "./Button.tsx";
import { Progress } from "./Progress.tsx";

interface Props {
  /** Stands before the button: what may be dropped. */
  readonly label: string;
  readonly choose: string;
  /** Endings offered in the system's own dialog: “.docx,.pdf”. */
  readonly accept: string;
  /** What is being done with the file; null: nothing. */
  readonly working: string | null;
  readonly onFiles: (files: readonly File[]) => void;
  /** What came of the last file. */
  readonly children?: ComponentChildren;
}

/** A place to drop a file on, with a button for those who choose it. */
export function FileDrop({ label, choose, accept, working, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0 && working === null) onFiles([...files]);
  };
  return (
    <div class="dd-drop-block">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping needs a mouse; the button inside does the same. */}
      <div
        class={`dd-drop${isOver ? " dd-drop-over" : ""}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        {working === null ? (
          <>
            <span>{label}</span>
            <Button onClick={() => input.current?.click()}>{choose}</Button>
          </>
        ) : (
          <Progress label={working} value={null} />
        )}
        <input
          ref={input}
          type="file"
          accept={accept}
          hidden
          aria-label={choose}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file chosen again is to be read again.
            currentTarget.value = "";
          }}
        />
      </div>
      {children}
    </div>
  );
}
