/** Mail merge as tutorials write it: columns by heading, a template with marks, an HTML page, a mark once sent. */
const RECIPIENT_COL = 'Email';
const EMAIL_SENT_COL = 'Đã gửi';

function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const table = [
    ['Tên', RECIPIENT_COL, 'Hạn', 'Số tiền', EMAIL_SENT_COL],
    ['Hoa & Co', 'hoa@example.invalid', new Date(2026, 11, 1), 1500000, ''],
    ['Bình', 'binh@example.invalid', '', 20000, ''],
    ['An', 'không phải địa chỉ', '', 0, ''],
    ['Lan', 'lan@example.invalid', '', 5, new Date(2026, 10, 1)],
  ];
  const range = sheet.getRange(1, 1, table.length, table[0].length);
  range.setValues(table);
  range.offset(1, 3, table.length - 1, 1).setNumberFormat('#,##0 "đồng"');
  sheet.getRange('1:1').setFontWeights([new Array(26).fill('bold')]);
  range.offset(0, 0, 1).protect().setDescription('Tiêu đề').setWarningOnly(true);
  sheet.getRange('B2:B5').setDataValidation(SpreadsheetApp.newDataValidation().requireTextIsEmail().setAllowInvalid(true).build());
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation();
}

function sendEmails(subjectLine, sheet = SpreadsheetApp.getActiveSheet()) {
  const dataRange = sheet.getDataRange();
  const data = dataRange.getDisplayValues();
  const raw = dataRange.getValues();
  const heads = data.shift();
  raw.shift();
  const emailSentColIdx = heads.indexOf(EMAIL_SENT_COL);
  const obj = data.map((r) => heads.reduce((o, k, i) => ((o[k] = r[i] || ''), o), {}));
  const template = 'Số tiền của {{Tên}} là {{Số tiền}}';
  const out = [];
  obj.forEach((row, rowIdx) => {
    if (row[EMAIL_SENT_COL] !== '') {
      out.push([row[EMAIL_SENT_COL]]);
      return;
    }
    try {
      const text = fillInTemplate_(template, row);
      const page = HtmlService.createTemplateFromFile('Letter');
      Object.assign(page, {name: row['Tên'], body: text, due: raw[rowIdx][2] || null});
      const attachment = Utilities.newBlob(text, MimeType.PLAIN_TEXT, 'so-tien.txt');
      MailApp.sendEmail(row[RECIPIENT_COL], subjectLine, text, {
        htmlBody: page.evaluate().getContent(),
        name: 'Phòng Tài chính',
        replyTo: 'van-phong@example.invalid',
        noReply: true,
        attachments: [attachment, HtmlService.createHtmlOutput('<p>x</p>').setTitle('trang').getBlob()],
        inlineImages: {logo: Utilities.newBlob([1, 2, 3], 'image/png', 'logo.png')},
      });
      out.push([new Date()]);
    } catch (e) {
      out.push([e.message]);
    }
  });
  sheet.getRange(2, emailSentColIdx + 1, out.length).setValues(out);
  console.log('%s thư, còn %d', out.length, MailApp.getRemainingDailyQuota());
  Logger.log({rows: out.length});
  return out.map(([x]) => (x instanceof Date ? 'ngày' : x));
}

function fillInTemplate_(template, data) {
  return JSON.parse(JSON.stringify({t: template}).replace(/{{[^{}]+}}/g, (key) => escapeData_(data[key.replace(/[{}]+/g, '')] || ''))).t;
}

function escapeData_(str) {
  return str.replace(/[\\]/g, '\\\\').replace(/[\"]/g, '\\\"').replace(/[\n]/g, '\\n');
}

function style() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#cc0000').build();
  sheet.getRange('G2').setTextStyle(bold);
  sheet.getRange('G3').setValue('a,b,c').splitTextToColumns(',');
  return [sheet.getRange('G2').getTextStyle().isBold(), sheet.getRange('G2').getFontWeight(), sheet.getRange('G3:I3').getValues()[0]];
}
