import type { PreviewData } from "../../views/email/previewData.ts";
import { Folded } from "../../views/kit/Folded.tsx";
import { ReasonList } from "../../views/kit/ReasonList.tsx";
import { useWords } from "../../views/kit/words.ts";

const REASONS = {
  "no-address": "preview.noAddress",
  "invalid-address": "preview.invalidAddress",
  returned: "preview.returned",
} as const;

/** Agencies that have something to be told and are not reached, or not at every address, each with the reason. */
export function NotReached({ start }: { readonly start: PreviewData }) {
  const words = useWords();
  const items = [
    ...start.unreachable.map(({ agency, reason }) => {
      return { key: `none ${agency}`, kind: "error" as const, text: agency, reason: words(REASONS[reason]) };
    }),
    ...start.unticked.map((agency) => {
      return { key: `unticked ${agency}`, kind: "warning" as const, text: agency, reason: words("preview.unticked") };
    }),
    ...start.skippedAddresses.map(({ agency, address }) => {
      const reason = words("preview.skipped", { address });
      return { key: `${agency} ${address}`, kind: "warning" as const, text: agency, reason };
    }),
  ];
  if (items.length === 0) return null;
  const title = words("preview.notReached", { n: items.length });
  return (
    <div class="dd-notice">
      <Folded title={title}>
        <ReasonList label={title} items={items} />
      </Folded>
    </div>
  );
}
