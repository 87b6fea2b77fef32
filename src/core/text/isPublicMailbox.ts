/** Free mailboxes that anybody can open: offices are told to write from their own (Chỉ thị 15/CT-TTg of 22/5/2012). */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set([
  "gmail.com",
  "googlemail.com",
  "yahoo.com",
  "yahoo.com.vn",
  "ymail.com",
  "outlook.com",
  "outlook.com.vn",
  "hotmail.com",
  "live.com",
  "msn.com",
  "icloud.com",
  "me.com",
  "aol.com",
  "zoho.com",
  "proton.me",
  "protonmail.com",
  "mail.ru",
  "yandex.com",
]);

/** Is this the address of a free public mailbox, not of an office? */
export function isPublicMailbox(address: string): boolean {
  return PUBLIC_DOMAINS.has(
    address
      .slice(address.lastIndexOf("@") + 1)
      .trim()
      .toLowerCase(),
  );
}
