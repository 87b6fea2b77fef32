import { isMailAddress } from "../text/mailAddress.ts";
import { AGENCY_KIND_LABELS, type Agency, existTogether } from "./agency.ts";
import { foldName } from "./foldName.ts";

/** As read from the sheet, before anyone has looked at the kind. */
export type AgencyDraft = Omit<Agency, "kind"> & { readonly kind: string };

export type DirectoryIssue =
  | { readonly code: "invalid-address"; readonly agency: string; readonly address: string }
  | { readonly code: "shared-address"; readonly address: string; readonly agencies: readonly string[] }
  | { readonly code: "mailed-without-address"; readonly agency: string }
  | { readonly code: "unknown-kind"; readonly agency: string; readonly kind: string }
  | { readonly code: "unknown-successor"; readonly agency: string; readonly successor: string }
  | { readonly code: "succession-without-date"; readonly agency: string }
  | { readonly code: "ends-before-start"; readonly agency: string }
  | { readonly code: "duplicate-name"; readonly name: string };

function issuesOfOne(agency: AgencyDraft, known: ReadonlySet<string>): DirectoryIssue[] {
  const { name, kind, addresses, mailed, validFrom, validTo, successors } = agency;
  const issues: DirectoryIssue[] = addresses
    .filter((address) => !isMailAddress(address))
    .map((address) => ({ code: "invalid-address", agency: name, address }));
  if (mailed && addresses.length === 0) issues.push({ code: "mailed-without-address", agency: name });
  if (!(kind in AGENCY_KIND_LABELS)) issues.push({ code: "unknown-kind", agency: name, kind });
  for (const successor of successors)
    if (!known.has(foldName(successor))) issues.push({ code: "unknown-successor", agency: name, successor });
  if (successors.length > 0 && validTo === null) issues.push({ code: "succession-without-date", agency: name });
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    issues.push({ code: "ends-before-start", agency: name });
  return issues;
}

/** Only those mailed today count: a former body may keep the mailbox its heir now reads. */
function sharedAddresses(agencies: readonly AgencyDraft[]): DirectoryIssue[] {
  const owners = new Map<string, Map<string, string>>();
  for (const { name, addresses, mailed } of agencies) {
    if (!mailed) continue;
    for (const address of addresses.map((text) => text.toLowerCase()))
      owners.set(address, (owners.get(address) ?? new Map()).set(foldName(name), name));
  }
  return [...owners]
    .filter(([, names]) => names.size > 1)
    .map(([address, names]) => ({ code: "shared-address", address, agencies: [...names.values()] }));
}

function duplicateNames(agencies: readonly AgencyDraft[]): DirectoryIssue[] {
  const namesakes = new Map<string, AgencyDraft[]>();
  const duplicates = agencies.filter((agency) => {
    const folded = foldName(agency.name);
    const earlier = namesakes.get(folded) ?? [];
    namesakes.set(folded, [...earlier, agency]);
    return earlier.some((other) => existTogether(other, agency));
  });
  return [...new Set(duplicates.map(({ name }) => name))].map((name) => ({ code: "duplicate-name", name }));
}

/** What is wrong with the sheet “Cơ quan”, in its order. Two bodies of one name are allowed when their days do not overlap. */
export function checkDirectory(agencies: readonly AgencyDraft[]): DirectoryIssue[] {
  const known = new Set(agencies.map(({ name }) => foldName(name)));
  return [
    ...agencies.flatMap((agency) => issuesOfOne(agency, known)),
    ...sharedAddresses(agencies),
    ...duplicateNames(agencies),
  ];
}

/** The bodies that an issue is about. */
export function issueNames(issue: DirectoryIssue): readonly string[] {
  if (issue.code === "duplicate-name") return [issue.name];
  return issue.code === "shared-address" ? issue.agencies : [issue.agency];
}

/**
 * What a change makes wrong in a directory; faults that were there before are not its. An agency may be ticked while its
 * address is still being asked for: the preview of each week names those that no letter reaches.
 */
export function newIssues(before: readonly AgencyDraft[], after: readonly AgencyDraft[]): readonly DirectoryIssue[] {
  const known = new Set(checkDirectory(before).map((issue) => JSON.stringify(issue)));
  return checkDirectory(after).filter(
    (issue) => issue.code !== "mailed-without-address" && !known.has(JSON.stringify(issue)),
  );
}

/** The issue in a sentence for the administrator. */
export function describeDirectoryIssue(issue: DirectoryIssue): string {
  switch (issue.code) {
    case "invalid-address":
      return `${issue.agency}: địa chỉ thư “${issue.address}” không đúng dạng.`;
    case "shared-address":
      return `Địa chỉ ${issue.address} dùng chung cho: ${issue.agencies.join("; ")}.`;
    case "mailed-without-address":
      return `${issue.agency}: có dấu gửi thư nhưng chưa có địa chỉ.`;
    case "unknown-kind":
      return `${issue.agency}: loại “${issue.kind}” không có trong danh sách.`;
    case "unknown-successor":
      return `${issue.agency}: cơ quan tiếp nhận “${issue.successor}” chưa có trong danh mục.`;
    case "succession-without-date":
      return `${issue.agency}: có cơ quan tiếp nhận nhưng chưa ghi ngày kết thúc.`;
    case "ends-before-start":
      return `${issue.agency}: ngày kết thúc trước ngày bắt đầu.`;
    case "duplicate-name":
      return `Tên “${issue.name}” có hơn một dòng trong cùng thời gian.`;
  }
}
