/**
 * What each code from 0xA1 on stands for. Source: TCVN 5712:1993, VN1; the ABC fonts (“.VnTime”) use its small letters
 * and its capitals without tone. 0xB0–0xB4 are tones on their own.
 */
const LETTERS =
  "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
const FIRST = 0xa1;

/** Text of ABC fonts, whose bytes were taken for Western European letters, in Unicode; capitals stay as they were typed. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (code) => LETTERS.charAt(code.charCodeAt(0) - FIRST)).normalize("NFC");
}
