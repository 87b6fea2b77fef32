import { describe, expect, test } from "@jest/globals";
import { readDeadlines } from "../../../src/core/deadline/readDeadlines.ts";
import { contextOf, inShort } from "./reading.ts";

type Row = readonly [clause: string, read: string, because: string];

/** All on a paper issued on Tuesday 10 June 2025; “?” asks a person to confirm. */
const BASE = "2025-06-10";

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  "counted from what was said before": [
    [
      "Sau khi có kết quả thẩm định, trình phê duyệt trong vòng 03 ngày làm việc",
      "event",
      "nobody knows the day of the event",
    ],
    ["Ngay khi nhận đủ hồ sơ, trả lời trong 05 ngày", "event", "likewise"],
    ["Rà soát hồ sơ, trả lời trong vòng 05 ngày", "date 2025-06-15", "no event: from the paper's day"],
  ],
  "what is foretold": [
    ["Lập phương án ứng phó, dự báo lũ có thể kéo dài đến tháng 4/2027", "none", "a forecast binds nobody"],
    ["Cập nhật dự báo nguồn nước, gửi trước ngày 27/6/2025", "date 2025-06-27", "another verb ends the forecast"],
    ["Đưa nhà máy nước vào vận hành cuối quý II/2026", "date 2026-06-30", "“nước” holds no “ước”"],
  ],
  "more ways to come back": [
    ["Tuần nào cũng gửi biên bản về Văn phòng", "recurring weekly", "“nào cũng”"],
    ["Ngày hai lần, báo mực nước hồ", "recurring daily", "so often a day"],
    [
      "Gửi cam kết khối lượng từng tuần, muộn nhất là 27/6/2025",
      "date 2025-06-27",
      "a full date is no day of the week",
    ],
  ],
  "not when the work is due": [
    ["Bảo đảm tổng thời gian thẩm định không quá 75 ngày", "none", "the length of a process"],
    ["Chuyển lịch tiếp dân từ sáng thứ Ba sang sáng thứ Năm", "none", "days of a timetable"],
  ],
  "days among other words": [
    ["Rà soát đề cương, hạn nộp về Phòng Đào tạo: 30/6", "date 2025-06-30", "the label says to whom"],
    [
      "Phòng Môi trường báo cáo Trưởng ban ngày 24/6",
      "date 2025-06-24 ?",
      "“báo cáo” is a verb: the day is still to come",
    ],
    [
      "Chốt số liệu, gửi Phòng Kế hoạch - Tài chính ngày 24/6/2025",
      "date 2025-06-24 ?",
      "an office's name cites no paper",
    ],
    ["Thực hiện Kế hoạch của Sở ngày 24/5/2025", "none", "a day gone by is a paper's"],
    ["Xử lý dứt điểm biển quảng cáo, thứ Sáu báo cáo", "date 2025-06-13", "a weekday in front of what is done on it"],
    ["Diễn tập tối thiểu 01 lần trong quý III", "date 2025-09-30", "once in one quarter is no recurrence"],
    ["Họp tối thiểu 01 lần trong quý", "recurring quarterly", "once in every quarter"],
  ],
  "seasons and occasions": [
    ["Bình ổn giá, kết thúc trước Tết Dương lịch", "event", "a feast"],
    ["Gửi câu hỏi trước Phiên giải trình ít nhất 05 ngày", "event", "a meeting, the days counted back"],
    ["Nạo vét kênh, hoàn thành trước khi bước vào mùa lũ", "event", "a season"],
  ],
  "parts of a month, a week, a year": [
    ["Hoàn thành trong 10 ngày đầu tháng 7", "date 2025-07-10", "counted from the 1st"],
    ["Hoàn thành trong 10 ngày cuối tháng 6", "date 2025-06-30", "they end with the month"],
    ["Hoàn thành trong 30 ngày đầu tháng 7", "date 2025-07-31", "more days than every month has: the whole of it"],
    ["Hoàn thành trong tuần cuối tháng 8/2025", "date 2025-08-29 ?", "its last Friday"],
    ["Hoàn thành trong tuần đầu tháng 8/2025", "date 2025-08-01 ?", "its first Friday"],
    ["Hoàn thành trong tuần thứ hai của tháng 13", "none impossible-day", "no such month"],
    ["Hoàn thành giữa tuần sau", "date 2025-06-18 ?", "Wednesday, to be confirmed"],
    ["Hoàn thành trong tuần 24", "date 2025-06-13", "a week of the calendar"],
    ["Hoàn thành trong tuần 24 năm 2026", "date 2026-06-12", "of a year that is named"],
    ["Hoàn thành trong tuần 60", "none", "no year has as many"],
    ["Hoàn thành trong quý 5/2025", "none", "nor as many quarters"],
    ["Hoàn thành trong thượng tuần tháng 7", "date 2025-07-10 ?", "the first ten days"],
    ["Hoàn thành trong 3 quý đầu năm", "date 2025-09-30", "the end of the third"],
    ["Hoàn thành trong các năm 2025, 2026", "date 2026-12-31", "the last of them"],
    ["Hoàn thành trong năm", "date 2025-12-31", "the present one"],
  ],
  "hours and lengths that cannot be": [
    ["Hoàn thành trước 25 giờ ngày 20/6/2025", "date 2025-06-20 ?", "no such hour: the day stands, to be confirmed"],
    ["Hoàn thành trước 15 giờ 70 ngày 20/6/2025", "date 2025-06-20 ?", "no such minute"],
    ["Hoàn thành trước 4 giờ chiều ngày 20/6/2025", "date 2025-06-20 16:00", "of the afternoon"],
    ["Hoàn thành trong 0 ngày", "none", "no length of time"],
    ["Hoàn thành trong vòng mười lăm (15) ngày", "date 2025-06-25", "words and figures are one number"],
    ["Hoàn thành vào ngày cuối cùng của tháng 13", "none", "a last day of no month"],
    ["Báo cáo 2 tuần một lần", "recurring weekly", "the nearest period that the register knows"],
  ],
  "bound days": [
    ["Nộp hồ sơ chậm nhất ngày 27/6/2025", "date 2025-06-27", "at the latest on the day"],
    ["Nộp hồ sơ muộn nhất 27/6/2025", "date 2025-06-27", "without “ngày”"],
    ["Nộp hồ sơ trễ nhất là ngày 27/6/2025", "date 2025-06-27", "“trễ nhất là”"],
    ["Không để chậm quá ngày 27/6/2025", "date 2025-06-27", "a negated excess is a bound"],
    ["Nhận đơn đến hết ngày 27/6/2025", "date 2025-06-27", "up to and including"],
    ["Trả lời trong ngày 27/6/2025", "date 2025-06-27", "on the day"],
    ["Dựng xong rạp trước 27/6/2025", "date 2025-06-27", "“trước” keeps the day itself"],
    ["Thời hạn hoàn thành: 27/6/2025", "date 2025-06-27", "a label binds"],
    ["Hạn nộp: 27/6", "date 2025-06-27", "a label binds even a yearless date"],
    ["Khánh thành 19/8/2025", "date 2025-08-19", "the work itself stands before its date"],
    ["Tổ chức ra quân ngày 19/7/2025", "date 2025-07-19 ?", "a bare date to come binds, to be confirmed"],
  ],
  "spellings of a day": [
    ["trước ngày 5/7/2025", "date 2025-07-05", "one-digit parts"],
    ["trước ngày 05.07.2025", "date 2025-07-05", "dots"],
    ["trước ngày 5-7-2025", "date 2025-07-05", "dashes"],
    ["trước ngày 5\\7\\2025", "date 2025-07-05", "backslashes"],
    ["trước ngày 5 7 2025", "date 2025-07-05", "spaces"],
    ["trước ngày 5/7 /2025", "date 2025-07-05", "a stray space"],
    ["trước ngày 5/7/25", "date 2025-07-05", "two-digit year"],
    ["trước ngày 2025-07-05", "date 2025-07-05", "year first"],
    ["trước ngày 5 tháng 7 năm 2025", "date 2025-07-05", "in words"],
    ["trước ngày mùng 5 tháng bảy năm 2025", "date 2025-07-05", "“mùng”, month in words"],
    ["trước ngày 05 tháng 7/2025", "date 2025-07-05", "words and slash"],
    ["TRƯỚC NGÀY 05/7/2025", "date 2025-07-05", "upper case"],
    ["trướcngày05/7/2025", "date 2025-07-05", "no spaces"],
    ["trưóc ngày 05/7/2025", "date 2025-07-05", "misread mark"],
    ["trước ngay 05/7/2025", "date 2025-07-05", "lost mark"],
    ["trước ngày O5/7/2O25", "date 2025-07-05", "O for 0"],
    ["trước ngày l5/7/2025", "date 2025-07-15", "l for 1"],
    ["trước ngày 1 5/7/20 25", "date 2025-07-15", "numbers torn apart"],
    ["trước ngày **05/7/2025**", "date 2025-07-05", "Markdown marks"],
    ["trước\nngày\u00a005/7/2025", "date 2025-07-05", "line break and no-break space"],
  ],
  "missing years, months, days": [
    ["trước ngày 10/6", "date 2025-06-10", "on the base date is not yet past"],
    ["trước ngày 25/12", "date 2025-12-25", "still ahead"],
    ["trước ngày 15/01", "date 2026-01-15", "past this year: the next one"],
    ["trước ngày 9/6", "date 2026-06-09 ?", "almost a year ahead may be a slip"],
    ["trong tháng 5", "date 2026-05-31 ?", "May is over"],
    ["trong tháng 6", "date 2025-06-30", "the current month is not over"],
    ["trong quý I", "date 2026-03-31 ?", "the first quarter is over"],
    ["trước ngày 5", "date 2025-07-05 ?", "only a day: the next such"],
    ["trước ngày 25 tháng này", "date 2025-06-25", "this month"],
    ["trước ngày 5 tháng sau", "date 2025-07-05", "next month"],
    ["trước ngày 15/02 năm sau", "date 2026-02-15", "next year"],
  ],
  periods: [
    ["trong tháng 9/2025", "date 2025-09-30", "last day of the month"],
    ["hết tháng 02 năm 2028", "date 2028-02-29", "leap February"],
    ["trước tháng 9/2025", "date 2025-08-31", "before a month is the day before it begins"],
    ["trước quý IV/2025", "date 2025-09-30", "before a quarter likewise"],
    ["trước năm 2026", "date 2025-12-31", "before a year likewise"],
    ["trước cuối tháng 9/2025", "date 2025-09-30", "but not before a part of one"],
    ["đợt mưa đầu tháng 9/2025", "none", "a beginning without a bound is vague"],
    ["vào đầu tháng 9/2025", "date 2025-09-01 ?", "Civil Code: the first"],
    ["vào giữa tháng 9/2025", "date 2025-09-15 ?", "Civil Code: the 15th"],
    ["vào giữa năm 2026", "date 2026-06-30 ?", "Civil Code: end of June"],
    ["vào giữa quý III/2025", "date 2025-08-15 ?", "middle of the middle month"],
    ["trong hạ tuần tháng 9/2025", "date 2025-09-30 ?", "last ten days"],
    ["trong quý 03/2025", "date 2025-09-30", "Arabic quarter"],
    ["trong quí lll/2025", "date 2025-09-30", "old spelling, l for I"],
    ["trong quý III và quý IV/2025", "date 2025-12-31", "the later of two"],
    ["trong tháng 7, tháng 8/2025", "date 2025-08-31", "the later of two"],
    ["trong các năm 2025, 2026", "date 2026-12-31", "the later of two"],
    ["trong 6 tháng cuối năm 2025", "date 2025-12-31", "second half"],
    ["trong 9 tháng đầu năm", "date 2025-09-30", "nine months"],
    ["trong 10 ngày đầu tháng 7/2025", "date 2025-07-10", "days of a month"],
    ["trong năm 2025", "date 2025-12-31", "year"],
    ["từ nay đến cuối năm", "date 2025-12-31", "until the end of the year"],
    ["hoàn thành tháng 9/2025", "date 2025-09-30", "the verb binds a bare month"],
    ["Quý III/2025 hoàn thành đo đạc", "date 2025-09-30", "a period that opens the clause"],
    ["trước khi kết thúc quý III/2025", "date 2025-09-30", "the end of a period is a day, not an event"],
  ],
  "weeks and days near by": [
    ["trong tuần này", "date 2025-06-13", "Friday"],
    ["đầu tuần sau nộp", "none", "vague without a bound"],
    ["vào đầu tuần sau", "date 2025-06-16 ?", "Monday"],
    ["trước thứ Năm", "date 2025-06-12", "the coming one"],
    ["trước thứ Hai", "date 2025-06-16", "Monday has passed: the next one"],
    ["trước thứ Sáu, ngày 20/6", "date 2025-06-20", "weekday and date agree"],
    ["trước thứ Hai, ngày 20/6/2025", "date 2025-06-20 ?", "they disagree: a person looks"],
    ["trong tuần 27 năm 2025", "date 2025-07-04", "numbered week"],
    ["ngay trong hôm nay", "date 2025-06-10", "the base date"],
    ["chậm nhất 9 giờ sáng mai", "date 2025-06-11 09:00", "tomorrow morning"],
  ],
  hours: [
    ["trước 16 giờ 30 ngày 20/6/2025", "date 2025-06-20 16:30", "hour in words"],
    ["trước 16h30, ngày 20/6/2025", "date 2025-06-20 16:30", "short form"],
    ["trước 16g30 ngày 20/6", "date 2025-06-20 16:30", "southern g"],
    ["ngày 20/6/2025, trước 16 giờ", "date 2025-06-20 16:00", "hour behind the day"],
    ["trước 4 giờ chiều ngày 20/6/2025", "date 2025-06-20 16:00", "afternoon"],
    ["trong 24 giờ", "date 2025-06-11", "a day's length"],
  ],
  "lengths of time": [
    ["trong vòng 10 ngày", "date 2025-06-20", "the day after the base is day 1"],
    ["trong thời hạn mười lăm (15) ngày", "date 2025-06-25", "figures in brackets"],
    ["trong 05 ngày làm việc", "date 2025-06-17", "over a weekend"],
    ["trong 60 ngày làm việc kể từ ngày ký Thông báo này", "date 2025-09-04", "over 1 and 2 September"],
    ["sau 10 ngày kể từ ngày 20/6/2025", "date 2025-06-30", "from a written day"],
    ["trong 02 tháng kể từ ngày ban hành", "date 2025-08-10", "months keep the day"],
    ["trong 45 ngày kể từ ngày ban hành Chỉ thị này", "date 2025-07-25", "a directive of the chair is a paper too"],
    ["trong vòng 10 ngày kể từ ngày ký Công điện này", "date 2025-06-20", "so is a telegram"],
    ["trong 30 ngày kể từ ngày ban hành Hướng dẫn này", "date 2025-07-10", "and a guideline"],
    ["trong 2 tuần tới", "date 2025-06-24", "weeks"],
    [
      "trong 05 ngày kể từ ngày nhận được văn bản này",
      "date 2025-06-15 ?",
      "receipt unknown: issue date, to be confirmed",
    ],
    ["trong 15 ngày kể từ khi nghiệm thu", "event", "counts from something without a day"],
    ["không quá 20 ngày kể từ ngày nhận đủ hồ sơ", "event", "a file's receipt is no known day"],
    ["rút ngắn thời gian cấp phép còn 10 ngày", "none", "length of a process"],
    ["trong nửa tháng", "date 2025-06-25", "half a month is fifteen days"],
    ["trong 3 ngày qua", "none", "days gone by"],
    ["cho thuê đất trong thời hạn 50 năm", "none", "a lease"],
    ["Giấy phép có thời hạn 5 năm", "none", "a permit"],
    ["Thời hạn: 10 ngày", "date 2025-06-20", "a label with a colon binds a length"],
    ["Nộp trước hạn 15 ngày", "none", "before another term"],
    ["trong 15 ngày làm việc kể từ ngày họp", "date 2025-07-01", "the meeting's day, else the paper's"],
    ["thi công kéo dài 10 ngày", "none", "a bare length binds nothing"],
    ["trong 15 ngày kể từ ngày 31/6/2025", "none impossible-day", "an impossible start"],
  ],
  "several days": [
    ["từ ngày 16 đến ngày 20/6/2025", "date 2025-06-20", "range of days"],
    ["từ ngày 28/6/2025 đến hết ngày 02/7/2025", "date 2025-07-02", "range over a month"],
    ["trong các ngày 16, 17 và 18/6/2025", "date 2025-06-18", "list of days"],
    ["28/6-02/7/2025 lắp đặt", "date 2025-07-02 ?", "dash between days"],
    ["tập huấn trong 02 ngày 16-17/6/2025", "date 2025-06-17", "the count of days is no length from now"],
    ["từ 8 giờ ngày 16/6 đến 17 giờ ngày 18/6/2025", "date 2025-06-18 17:00", "range with hours"],
  ],
  recurring: [
    ["trước ngày 25 hằng tháng", "recurring monthly 25", "day of the month"],
    ["Hàng tháng (chậm nhất ngày 25) gửi số liệu", "recurring monthly 25", "day in brackets"],
    ["Mỗi quý một lần kiểm kê", "recurring quarterly", "once a quarter"],
    ["trước ngày 20 tháng cuối quý", "recurring quarterly 20", "a month of every quarter"],
    ["định kỳ ngày 25 gửi số liệu", "recurring monthly 25", "a day of the month at intervals"],
    ["hằng tuần báo cáo tiến độ vào thứ Sáu", "recurring weekly 5", "the day may stand further on"],
    ["Báo cáo tháng gửi trước ngày 20", "recurring monthly 20", "a monthly report"],
    ["định kỳ 06 tháng", "recurring half-yearly", "six months"],
    ["03 tháng/lần", "recurring quarterly", "three months"],
    ["hằng năm, trước ngày 15/12", "recurring yearly 15", "the year's last month"],
    ["vào chiều thứ Sáu hằng tuần", "recurring weekly 5", "weekday"],
    ["hằng ngày trước 17 giờ", "recurring daily 17:00", "hour"],
    ["từ ngày 01 đến ngày 05 hằng tháng", "recurring monthly 5", "a window ends on its last day"],
    ["trước ngày 15/6 và ngày 15/12 hằng năm", "recurring yearly 15", "two days a year"],
    ["báo cáo hằng tuần; xong trước ngày 30/9/2025", "date 2025-09-30", "a full date is said once and binds"],
    ["ngân hàng tháng 9 mở cửa", "none", "“ngân hàng” is no recurrence"],
  ],
  "urgency, events, nothing": [
    ["Khẩn trương dọn rác", "asap", "urgency"],
    ["Sớm đưa trạm bơm vào hoạt động", "asap", "urgency"],
    ["Rào hố ga ngay", "asap", "urgency"],
    ["Cảnh báo sớm lũ ống", "none", "“sớm” of a noun"],
    ["Ngay từ đầu năm tập trung thu thuế", "none", "“ngay từ” urges nothing"],
    ["Khẩn trương rà soát, xong trước 20/6", "date 2025-06-20", "a date beats urgency"],
    ["Chi tiền sau khi có quyết định phê duyệt", "event", "after something"],
    ["Xả nước trước mùa mưa bão", "event", "before a season"],
    ["Cung cấp số liệu khi có yêu cầu", "event", "when asked"],
    ["Có mặt tại hiện trường khi Ban yêu cầu", "event", "when somebody asks"],
    ["Giải trình khi Thường trực HĐND xã yêu cầu", "event", "when a body of several words asks"],
    ["Nộp hồ sơ trong khi Sở yêu cầu bổ sung", "none", "“trong khi” sets two things side by side"],
    ["Báo cáo tại giao ban tuần 27", "event", "a coming meeting"],
    ["Sau khi có ý kiến của Bộ, trình trước 20/6/2025", "date 2025-06-20", "a date beats a condition"],
    ["Chịu trách nhiệm trước Chủ tịch UBND tỉnh", "none", "“trước” a person is no time"],
    ["Thường xuyên nắm tình hình", "none", "goes on for ever"],
    ["", "none", "nothing to read"],
  ],
  "no deadlines": [
    ["Theo Quyết định số 77/QĐ-UBND ngày 20/7/2025", "none", "a paper's date, even to come"],
    ["Theo Thông báo số 08-TB/TU ngày 05/6/2025", "none", "a party paper"],
    ["Kết luận tại cuộc họp ngày 10/6/2025", "none", "a meeting's date"],
    ["Bàn giao mốc 1088/2 - 1089", "none", "landmark"],
    ["Tháo gỡ cho 04/12 dự án", "none", "share"],
    ["Quy hoạch tỷ lệ 1/500", "none", "scale"],
    ["Đoạn Km12 - Km15", "none", "road posts"],
    ["Quy hoạch đến năm 2045, tầm nhìn 2060", "none", "planning horizon"],
    ["Kế hoạch giai đoạn 2026-2030", "none", "planning period"],
    ["Từ ngày 01/7/2025 thu phí tự động", "none", "a start"],
    ["Tính đến ngày 30/6/2025 đạt 40%", "none", "date of figures"],
    ["Đã lắp xong trước ngày 01/6/2025", "none", "told, not ordered"],
    ["Không dồn việc vào cuối năm", "none", "what is forbidden has no deadline"],
    ["Dự báo lượng khách cuối năm", "none", "a vague time that nothing binds"],
    ["Từ nay về sau, sau ngày 30/6/2025 không xét", "none", "what comes after is a start"],
    ["Đến ngày 31/5/2025 mới đạt 20%", "none", "a past day up to which figures go"],
    ["Báo cáo quý II/2025", "none", "a reporting period"],
    ["Giấy phép hết hạn ngày 20/7/2025", "none", "an expiry"],
    ["Trực 24/7", "none", "round the clock"],
    ["Dự trữ bằng 5% lượng bán của 06 tháng trước đó", "none", "a time to compare with"],
    ["So với 03 năm liền trước", "none", "years to compare with"],
    ["Thăm hỏi nhân ngày 27/7", "none", "anniversary"],
  ],
  "days that do not exist": [
    ["trước ngày 31/6/2025", "none impossible-day", "June has 30 days"],
    ["trước ngày 29/02/2026", "none impossible-day", "no leap year"],
    ["trước ngày 30/02", "none impossible-day", "never"],
    ["trong tháng 13/2025", "none impossible-day", "no such month"],
    ["trong quý V/2025", "none impossible-day", "no such quarter"],
    [
      "trước ngày 31/6/2025, trình trước ngày 20/7/2025",
      "date 2025-07-20 impossible-day",
      "the good date stands, the bad one is reported",
    ],
  ],
  targets: [
    ["Phấn đấu xong trong tháng 9/2025", "date 2025-09-30 soft", "target"],
    [
      "Phấn đấu xong trong tháng 8/2025, chậm nhất ngày 30/9/2025",
      "date 2025-09-30 several-dates",
      "a firm date after a target binds",
    ],
    [
      "Phấn đấu vượt thu; nộp báo cáo trước 20/6/2025",
      "date 2025-06-20",
      "the target ends with its part of the sentence",
    ],
    ["Phấn đấu đạt 50% đến 30/9/2025, 100% đến 31/12/2025", "date 2025-12-31 soft several-dates", "both are targets"],
  ],
  "amended and several": [
    ["Điều chỉnh thời hạn từ ngày 30/6/2025 sang ngày 31/8/2025", "date 2025-08-31", "the new date counts"],
    ["Gia hạn đến ngày 31/8/2025 thay vì ngày 30/6/2025", "date 2025-08-31", "the new date may come first"],
    ["Gia hạn (hạn cũ: 30/6/2025) đến ngày 31/8/2025", "date 2025-08-31", "the old date in brackets"],
    ["Thay thế thời hạn 30/6/2025 bằng thời hạn 31/8/2025", "date 2025-08-31", "“bằng” brings the new date"],
    [
      "Xong trước ngày 20/6/2025; riêng xã Mẫu trước ngày 30/6/2025",
      "date 2025-06-20 several-dates",
      "an exception does not bind the rest",
    ],
    ["Không chuyển vốn sang năm 2026", "none", "“sang” alone amends nothing"],
    ["Trong quý III/2025, chậm nhất ngày 20/8/2025", "date 2025-08-20", "a day inside the period is the sharper word"],
    [
      "Gửi trước ngày 20/6/2025 để tổng hợp, trình trước ngày 25/6/2025",
      "date 2025-06-20 several-dates",
      "what follows “để” is another's work",
    ],
    ["Đợt 1 trong tháng 7/2025, đợt 2 trong tháng 9/2025", "date 2025-09-30 several-dates", "the last one completes"],
  ],
  holidays: [
    ["trước Tết Nguyên đán Bính Ngọ 2026", "date 2026-02-13", "last working day before the break"],
    ["trước dịp Quốc khánh 2/9", "date 2025-08-29", "the holiday begins on Monday 1 September"],
    ["chào mừng Quốc khánh 2/9", "none", "an occasion binds nothing"],
  ],
};

describe.each(Object.entries(TABLES))("%s", (_, rows) => {
  test.each(rows)("“%s” → %s: %s", (clause, read) => {
    expect(inShort(readDeadlines(clause, contextOf(BASE)).deadline)).toBe(read);
  });
});

test.each([
  ["trước cuộc họp 02 ngày", "date 2025-06-16 ?", "a coming meeting whose day is known"],
  ["chậm nhất 02 ngày làm việc trước khi họp", "date 2025-06-16 ?", "working days before it"],
  ["trong 02 ngày làm việc sau khi kết thúc cuộc họp", "date 2025-06-20", "after it"],
])("with a meeting on 18 June “%s” → %s: %s", (clause, read) => {
  expect(inShort(readDeadlines(clause, contextOf(BASE, "2025-06-18")).deadline)).toBe(read);
});

test("what does not bind is kept beside the deadline", () => {
  const { deadline, others } = readDeadlines(
    "Điều chỉnh thời hạn từ ngày 30/6/2025 sang ngày 31/8/2025; nghiệm thu sau khi bàn giao",
    contextOf(BASE),
  );
  expect(deadline.phrase).toBe("sang ngày 31/8/2025");
  expect(others.map(({ kind, date, basis }) => [kind, date, basis])).toEqual([
    ["date", "2025-06-30", "thời hạn cũ, đã được thay"],
    ["event", null, "chờ một sự kiện, chưa có ngày"],
  ]);
});

test.each([
  ["xong  trước\nngày **20/6/2025**.", "trước\nngày **20/6/2025**", "line breaks and marks are kept"],
  ["gửi trước thứ Sáu (20/6/2025) nhé", "trước thứ Sáu (20/6/2025)", "a bracket opened is closed"],
  [
    "duyệt sau khi có ý kiến của Bộ; báo cáo",
    "sau khi có ý kiến của Bộ",
    "a condition ends with its part of the sentence",
  ],
])("the phrase of “%s” is verbatim: %s", (clause, phrase) => {
  const { deadline } = readDeadlines(clause, contextOf(BASE));
  expect(deadline.phrase).toBe(phrase);
  expect(clause.slice(deadline.span?.start, deadline.span?.end)).toBe(phrase);
});

test("a yearless date says which year was taken", () => {
  expect(readDeadlines("trước ngày 25/12", contextOf(BASE)).deadline.basis).toBe("không ghi năm: lấy năm 2025");
});
