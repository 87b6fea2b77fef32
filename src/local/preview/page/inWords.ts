import type { Language } from "./createUniver.ts";

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** A moment in words: "Thứ Hai, 23/11/2026, 08:00". @param iso virtual time */
export function momentInWords(iso: string, zone: string, language: Language): string {
  const date = new Date(iso);
  const day = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: zone,
    weekday: "long",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(date);
  return `${day}, ${timeInWords(iso, zone, language)}`;
}

/** "08:00" */
function timeInWords(iso: string, zone: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(
    new Date(iso),
  );
}

/** "23/11 08:00" */
export function shortMoment(iso: string, zone: string, language: Language): string {
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: zone, day: "2-digit", month: "2-digit" }).format(
    new Date(iso),
  );
  return `${day} ${timeInWords(iso, zone, language)}`;
}

/** "12 KB" */
export function sizeInWords(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KB`;
}
