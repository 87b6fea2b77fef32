import type { Wording } from "./wording.ts";

/** Words about files that are dropped into a dialog: what was made of them, why they cannot be read and what to do. */
export const FILE_MESSAGES = {
  "file.drop": { vi: "Thả tệp .docx, .pdf hoặc .txt vào đây, hoặc", en: "Drop a .docx, .pdf or .txt file here, or" },
  "file.choose": { vi: "Chọn tệp", en: "Choose a file" },
  "file.reading": { vi: "Đang đọc tệp {name}…", en: "Reading {name}…" },
  "file.done": {
    vi: "Đã đọc tệp {name}. Xem lại văn bản bên dưới rồi bấm “Đọc văn bản”.",
    en: "{name} was read. Look at the text below, then press “Read”.",
  },
  "file.n.tcvn3": {
    vi: "Đã chuyển mã từ TCVN3 (phông .VnTime) sang Unicode; xem lại, nhất là chữ hoa.",
    en: "Converted from TCVN3 (.VnTime fonts) to Unicode; check it, capitals above all.",
  },
  "file.n.vni": {
    vi: "Đã chuyển mã từ VNI-Windows sang Unicode; xem lại văn bản.",
    en: "Converted from VNI-Windows to Unicode; check the text.",
  },
  "file.n.doubtful": {
    vi: "Văn bản có chữ không phải tiếng Việt Unicode và chưa đủ dấu hiệu để tự chuyển mã. Nếu chữ bị lỗi, chuyển sang Unicode bằng Unikey rồi dán lại.",
    en: "Some of this is not Vietnamese in Unicode, and too little to tell from which encoding. If letters look wrong, convert it to Unicode with Unikey and paste it again.",
  },
  "file.n.windows1258": {
    vi: "Tệp dùng bảng mã Windows-1258; đã chuyển sang Unicode.",
    en: "The file was in Windows-1258; it is now Unicode.",
  },
  "file.n.footnotes": {
    vi: "{n} chú thích được để riêng ở cuối văn bản.",
    en: "{n} footnotes stand apart, at the end of the text.",
  },
  "file.n.pagesWithoutText": {
    vi: "Trang {pages} là ảnh, không có chữ để đọc: nội dung các trang đó phải nhập tay.",
    en: "Pages {pages} are pictures without text: what they say has to be typed in.",
  },
  "file.n.tables": {
    vi: "Có bảng: đối chiếu các cột với tệp gốc.",
    en: "There are tables: compare their columns with the file.",
  },
  "file.i.empty": { vi: "Tệp trống, không có chữ nào.", en: "The file is empty." },
  "file.i.tooBig": {
    vi: "Tệp lớn hơn {n} MB. Mở tệp, chép phần nội dung rồi dán vào ô bên dưới.",
    en: "The file is larger than {n} MB. Open it, copy the text and paste it below.",
  },
  "file.i.doc": {
    vi: "Tệp .doc (Word 97–2003) không đọc được ở đây. Mở bằng Word, lưu lại dạng .docx, hoặc chép nội dung rồi dán.",
    en: "Old .doc files (Word 97–2003) cannot be read here. Open it in Word and save it as .docx, or copy and paste the text.",
  },
  "file.i.locked": {
    vi: "Tệp có mật khẩu. Mở tệp bằng mật khẩu, bỏ mật khẩu rồi lưu lại, hoặc chép nội dung rồi dán.",
    en: "The file has a password. Open it, take the password off and save it, or copy and paste the text.",
  },
  "file.i.scanned": {
    vi: "Tệp PDF này là bản quét (ảnh), không có lớp chữ. Đôn Đốc không nhận dạng chữ trong ảnh: tìm bản .docx hoặc bản PDF ký số xuất từ Word, hoặc nhận dạng bằng công cụ khác (ví dụ mở bằng Google Tài liệu) rồi dán.",
    en: "This PDF is a scan (pictures) without a text layer. Đôn Đốc does not recognise text in pictures: find the .docx or the PDF made from Word, or recognise it elsewhere (such as by opening it with Google Docs) and paste the text.",
  },
  "file.i.garbled": {
    vi: "Chữ trong tệp PDF này bị mã hóa theo phông riêng, không đọc ra được. Tìm bản .docx, hoặc gõ lại nội dung.",
    en: "The letters of this PDF are coded for its own fonts and cannot be read. Find the .docx, or type the text.",
  },
  "file.i.spreadsheet": {
    vi: "Đây là bảng tính. Mở bảng tính, chép vùng cần đọc rồi dán vào ô bên dưới.",
    en: "This is a spreadsheet. Open it, copy what is to be read and paste it below.",
  },
  "file.i.slides": {
    vi: "Đây là tệp trình chiếu. Chép nội dung rồi dán vào ô bên dưới.",
    en: "These are slides. Copy the text and paste it below.",
  },
  "file.i.openDocument": {
    vi: "Tệp OpenDocument (.odt) không đọc được ở đây. Lưu lại dạng .docx, hoặc chép nội dung rồi dán.",
    en: "OpenDocument files (.odt) cannot be read here. Save it as .docx, or copy and paste the text.",
  },
  "file.i.rtf": {
    vi: "Tệp .rtf không đọc được ở đây. Mở bằng Word, lưu lại dạng .docx, hoặc chép nội dung rồi dán.",
    en: "Files in .rtf cannot be read here. Open it in Word and save it as .docx, or copy and paste the text.",
  },
  "file.i.image": {
    vi: "Đây là ảnh. Đôn Đốc không nhận dạng chữ trong ảnh: tìm bản .docx hoặc PDF có chữ, hoặc gõ lại nội dung.",
    en: "This is a picture. Đôn Đốc does not recognise text in pictures: find the .docx or a PDF with text, or type it.",
  },
  "file.ocr.picture": { vi: "{name} là ảnh, không có lớp chữ.", en: "{name} is a picture without a text layer." },
  "file.ocr.intro": {
    vi: "Có thể để Google Drive nhận dạng: tệp được gửi lên Drive của tài khoản này, bản tạm được xóa ngay sau đó.",
    en: "Google Drive can read it: the file goes to this account's Drive, and the copy is deleted right after.",
  },
  "file.ocr.run": { vi: "Nhận dạng chữ", en: "Recognise the text" },
  "file.ocr.open": { vi: "Mở tài liệu tạm", en: "Open the copy" },
  "file.ocr.working": {
    vi: "Google đang nhận dạng, có thể mất một phút…",
    en: "Google is reading it; this may take a minute…",
  },
  "file.ocr.advice": {
    vi: "Không nhận dạng được thì tìm bản .docx, hoặc tải tệp lên Drive, mở bằng Google Tài liệu rồi chép nội dung vào đây.",
    en: "If it cannot be read, find the .docx, or upload the file to Drive, open it with Google Docs and copy the text here.",
  },
  "file.n.ocr": {
    vi: "Chữ do máy nhận dạng từ ảnh: đối chiếu từng dòng với bản giấy, nhất là số, ngày tháng, tên cơ quan.",
    en: "This was read from a picture: compare every line with the paper, above all numbers, dates and names.",
  },
  "file.i.scanTooBig": {
    vi: "Bản quét lớn hơn {n} MB, không gửi nhận dạng được. Quét lại ở độ phân giải thấp hơn hoặc chia nhỏ tệp rồi thử lại.",
    en: "The scan is larger than {n} MB and cannot be sent. Scan it again at a lower resolution, or split it.",
  },
  "file.i.archive": {
    vi: "Đây là tệp nén. Giải nén rồi thả từng văn bản vào đây.",
    en: "This is an archive. Unpack it and drop the papers in it.",
  },
  "file.i.webPage": {
    vi: "Đây là trang web. Mở bằng trình duyệt, chép nội dung rồi dán vào ô bên dưới.",
    en: "This is a web page. Open it in the browser, copy the text and paste it below.",
  },
  "file.i.unknown": {
    vi: "Không nhận ra loại tệp này. Chỉ đọc được .docx, PDF có lớp chữ và tệp chữ .txt.",
    en: "This kind of file is not known. Only .docx, PDF with text and plain text can be read.",
  },
  "file.i.charset": {
    vi: "Không nhận ra bảng mã của tệp chữ này. Mở bằng Notepad, lưu lại với bảng mã UTF-8 rồi thả lại.",
    en: "The encoding of this text file is not known. Open it in Notepad, save it as UTF-8 and drop it again.",
  },
  "file.i.broken": {
    vi: "Tệp bị hỏng hoặc tải về chưa đủ, không đọc được. Tải lại tệp, hoặc mở bằng phần mềm khác, chép nội dung rồi dán.",
    en: "The file is damaged or was not wholly downloaded. Get it again, or open it elsewhere, copy and paste the text.",
  },
  "file.i.noReader": {
    vi: "Chưa tải được phần đọc tệp từ Google. Kiểm tra mạng rồi thử lại, hoặc chép nội dung rồi dán.",
    en: "The file reader could not be fetched from Google. Check the network and try again, or copy and paste the text.",
  },
} as const satisfies Record<string, Wording>;
