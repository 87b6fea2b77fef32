import { AGENCY_KIND_LABELS, type Agency } from "./agency.ts";
import { foldName } from "./foldName.ts";

/** As read from the sheet, before anyone has looked at the kind. */
type AgencyDraft = Omit<Agency, "kind"> & { readonly kind: string };

export type DirectoryIssue =
  | { readonly code: "invalid-address"; readonly agency: string; readonly address: string }
  | { readonly code: "shared-address"; readonly address: string; readonly agencies: readonly string[] }
  | { readonly code: "mailed-without-address"; readonly agency: string }
  | { readonly code: "unknown-kind"; readonly agency: string; readonly kind: string }
  | { readonly code: "unknown-successor"; readonly agency: string; readonly successor: string }
  | { readonly code: "succession-without-date"; readonly agency: string }
  | { readonly code: "ends-before-start"; readonly agency: string }
  | { readonly code: "duplicate-name"; readonly name: string };

// one mailbox: no spaces, no list separators, a dot in the domain
const ADDRESS = /^[^\s@;,<>()]+@[^\s@;,<>()]+\.[^\s@;,<>().]{2,}$/;

function overlap(a: AgencyDraft, b: AgencyDraft): boolean {
  const aEndsFirst = a.validTo !== null && b.validFrom !== null && a.validTo < b.validFrom;
  const bEndsFirst = b.validTo !== null && a.validFrom !== null && b.validTo < a.validFrom;
  return !aEndsFirst && !bEndsFirst;
}

function issuesOfOne(agency: AgencyDraft, known: ReadonlySet<string>): DirectoryIssue[] {
  const { name, kind, addresses, mailed, validFrom, validTo, successors } = agency;
  const issues: DirectoryIssue[] = addresses
    .filter((address) => !ADDRESS.test(address))
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
  const duplicates = agencies.filter((agency, index) =>
    agencies.slice(0, index).some((other) => foldName(other.name) === foldName(agency.name) && overlap(other, agency)),
  );
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
