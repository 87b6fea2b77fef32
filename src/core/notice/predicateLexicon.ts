import { listed } from "./phrases.ts";

/** Words that may stand between an agency and its verb: they begin what it is to do. */
export const ADVERBS = listed(
  `khẩn trương|tiếp tục|chủ động|tập trung|tích cực|thường xuyên|kịp thời|nghiêm túc|phải|cần|cần phải|có trách nhiệm|chịu trách nhiệm|sớm|ngay|trực tiếp|nhanh chóng|quyết liệt|đồng thời|căn cứ|trên cơ sở|theo|theo dõi|định kỳ|hằng tháng|hàng tháng|hằng quý|hàng quý|hằng tuần|hàng tuần|hằng ngày|hàng ngày|hằng năm|hàng năm|trước ngày|trong tháng|trong quý|trong năm|trong tuần|trong ngày|chậm nhất|trước|phấn đấu|làm đầu mối|là đầu mối|làm chủ đầu tư|là cơ quan|là đơn vị|sẽ|cùng|cùng với|phối hợp|chủ trì|trong quá trình|nhất là|bằng|ưu tiên|lưu ý|quan tâm|nêu cao|tuyệt đối|nghiêm cấm|không được|không để|hết|đến ngày|từ ngày|ngay sau|sau khi|trong thời gian|trong vòng|trong thời hạn|tham mưu|chỉ đạo|đôn đốc|đẩy mạnh|đẩy nhanh|tăng cường|nâng cao|rút kinh nghiệm|kiên quyết|khẩn cấp|linh hoạt|nghiên cứu|cụ thể hóa|đề cao|thống nhất với|dự kiến|hoàn thành|có mặt|với sự tham gia của|với sự phối hợp của|với sự hỗ trợ của|kết hợp với|kết hợp cùng|có biện pháp|có giải pháp|có phương án|có kế hoạch|có văn bản|có báo cáo|có ý kiến|có thông báo|có hướng dẫn|tự rà soát|tự kiểm tra|tự tháo dỡ|tự đánh giá|tự cân đối|tự bố trí|tự xử lý|tự tổ chức|tự vệ sinh|tự giác|tự chịu trách nhiệm|thay mặt|tạm thời|đặc biệt`,
);

/** Verbs with which a task begins. */
export const VERBS = listed(
  `thí điểm|tổng duyệt|tổng rà soát|tổng kiểm tra|đồng chủ trì|đồng tổ chức|đồng thực hiện|đồng phụ trách|đồng tham mưu|tưới|dành|duyệt|đảm nhận|đảm nhiệm|chủ công|đấu nối|hạ ngầm|ngầm hóa|phá dỡ|trữ nước|trữ ngọt|tích trữ|thanh lý|thanh thải|tất toán|truy thu|truy xuất|phân phối|bình ổn|xuất cấp|phê chuẩn|tham vấn|hiệp thương|hiệp đồng|sao lưu|cấp đổi|tri ân|neo đậu|chằng chống|gia cường|quét dọn|san gạt|xong|sửa|giúp|giúp đỡ|gỡ|gỡ bỏ|bơm|chở|vận chuyển|lắp|tháo|gác|canh|ghép|gộp|tách|định hướng|giao ban|tăng tần suất|nhân bản|hạ mực nước|vận hành thử|báo|báo nhanh|báo về|nhắc|nhắc việc|lo|đi|dứt điểm|lên lịch|lên danh sách|hợp đồng|hội ý|gom|uống|sơ tổng kết|tổng vệ sinh|ra quân|phát quang|niêm phong|ghi nhận|tịch thu|thuyết phục|thông tuyến|thông xe|rào|rào chắn|đặt|dời|lùi|lập lại|kiểm|soát|rà quét|tuyển sinh|tuyển chọn|tiết giảm|cung ứng|cấm|cắt|cắm|xây|tu sửa|trồng lại|gắn kết|hoàn công|khớp nối|quyết liệt|liên thông|cắt tỉa|sơ kết|ổn định|giữ|trông coi|đẩy|quản|tiếp sức|tăng ca|đến từng|đến tận|cung ứng|biên soạn|đo lại|rà lại|làm lại|cải tạo|chỉnh sửa|thông tin|liên hệ|lồng ghép|phân giao|soạn|kiểm thử|sao gửi|rà|bám|dựng|chốt|vá|mở đợt|cam kết|cảnh giới|thay mới|cùng ký|cập nhập|nạo|khoan|ngừng|thử nghiệm|ươm|đền bù|kiểm thảo|sang lấp|hòa giải|tiếp sóng|bố cáo|hoàn trả|chi|vào cuộc|lên kế hoạch|lên phương án|ra thông báo|ra mắt|ra nghị quyết|lãnh đạo|quán triệt|phụ trách|thảm|nhắn tin|tháo dỡ|cân đo|cấp bù|sẵn sàng|nộp|trả|rà soát|hoàn thiện|hoàn tất|hoàn chỉnh|tổng hợp|báo cáo|trình|tham mưu|xây dựng|ban hành|tổ chức|triển khai|thực hiện|kiểm tra|giám sát|thanh tra|hướng dẫn|đề xuất|kiến nghị|phê duyệt|thẩm định|thẩm tra|lập|rút ngắn|công bố|công khai|niêm yết|thông báo|gửi|cung cấp|cập nhật|nhập|bố trí|sắp xếp|cân đối|phân bổ|điều chuyển|điều chỉnh|bổ sung|sửa đổi|xử lý|giải quyết|tháo gỡ|khắc phục|kiểm điểm|xem xét|nghiên cứu|làm việc|làm rõ|trao đổi|thống nhất|thỏa thuận|đàm phán|ký|ký kết|ký hợp đồng|bàn giao|tiếp nhận|tiếp thu|giải trình|giải ngân|thanh toán|quyết toán|chi trả|thu hồi|thu|nộp|cấp|cấp phép|cấp phát|phát hành|tuyên truyền|vận động|phổ biến|quán triệt|tập huấn|đào tạo|bồi dưỡng|đánh giá|phân loại|phân tích|thống kê|khảo sát|kiểm kê|kiểm đếm|đo đạc|trích đo|cắm mốc|xác định|xác nhận|xác minh|quy hoạch|thiết kế|khởi công|thi công|nghiệm thu|hợp long|thông xe|vận hành|bảo trì|bảo dưỡng|sửa chữa|nâng cấp|mở rộng|lắp đặt|thay thế|di dời|di chuyển|giải tỏa|cưỡng chế|bồi thường|hỗ trợ|tái định cư|giải phóng mặt bằng|lựa chọn|đấu thầu|đấu giá|mời thầu|mua sắm|mua|trang bị|đầu tư|huy động|kêu gọi|thu hút|xúc tiến|quảng bá|giới thiệu|kết nối|tích hợp|chia sẻ|số hóa|quét|đối soát|đồng bộ|làm sạch|chuẩn hóa|cắt giảm|đơn giản hóa|tiếp|đối thoại|trả lời|phản hồi|giải đáp|tư vấn|phân công|cử|bổ nhiệm|điều động|luân chuyển|tuyển dụng|thi đua|khen thưởng|kỷ luật|chấn chỉnh|nhắc nhở|phê bình|yêu cầu|đề nghị|giao|chuyển|chuyển đổi|chuẩn bị|dự thảo|soạn thảo|biên tập|in|phát|đăng tải|đăng|đưa tin|đưa|phản ánh|quản lý|kiểm soát|ngăn chặn|phòng ngừa|phòng, chống|phòng chống|đấu tranh|bảo đảm|đảm bảo|bảo vệ|giữ gìn|giữ vững|duy trì|tuần tra|canh gác|ứng trực|trực|túc trực|trực ban|trực chiến|sơ tán|cứu hộ|cứu nạn|diễn tập|huấn luyện|phun|tiêm|khám|điều trị|chăm sóc|tặng|thăm hỏi|thăm|trao|tiếp đón|đón|phục vụ|mời|triệu tập|họp|chủ trì|phối hợp|chỉ đạo|đôn đốc|theo dõi|nắm|nắm bắt|nắm chắc|dự báo|cảnh báo|phát hiện|phát động|phát triển|khai thác|sử dụng|tiết kiệm|tái tạo|trồng|chăm bón|gieo|thả|tích nước|điều tiết|vét|nạo vét|khơi thông|dọn|thu gom|vệ sinh|trùng tu|tôn tạo|bảo tồn|phát huy|sưu tầm|trưng bày|biểu diễn|lưu trữ|lưu|bảo quản|bảo mật|rà phá|thiết lập|thành lập|kiện toàn|sáp nhập|giải thể|củng cố|quy định|kéo dài|gia hạn|rút|chọn|chốt|khoanh|xóa|xóa bỏ|loại bỏ|hủy|dừng|tạm dừng|chấm dứt|hạn chế|giảm|tăng|đạt|nâng|mở|đóng|đóng điện|cho|có|làm|lấy|lấy ý kiến|xin|xin ý kiến|tham gia|tham dự|dự|góp ý|cho ý kiến|nêu|ghi|viết|đọc|học|dạy|tính|tính toán|kê khai|đăng ký|khai|khai báo|nhận|nhận diện|tìm|tìm kiếm|gắn|gắn biển|treo|dán|quay|chụp|trình bày|trình chiếu|trình diễn|minh họa|thuyết minh|thuyết trình|phân khai|phân cấp|ủy quyền|phân định|phân luồng|phân tuyến|điều hành|điều phối|tổng kết|sơ kết|rút kinh nghiệm|nhân rộng|áp dụng|vận dụng|cụ thể|tập hợp|tận dụng|tập kết|tạo|tạo điều kiện|tạo lập|khuyến khích|động viên|hoán đổi|cho thuê|thuê|bán|định giá|xác lập|tiến hành|khôi phục|phục hồi|tái cơ cấu|tái đàn|tu bổ|gia cố|kè|đắp|đào|đổ|trải|rải|san|san lấp|hoàn trả|trả|nộp hồ sơ|khép kín|xử phạt|phạt|khởi tố|điều tra|truy tố|xét xử|thi hành|tống đạt|chứng thực|công nhận|công chứng|xếp hạng|chấm điểm|bình xét|bình chọn|bầu|bầu cử|rà lại|đối chiếu|hợp nhất|hợp tác|hội đàm|hội ý|đầu mối|chịu|thay|bám sát|nghiêm|hoàn|ứng|tạm ứng|thế chấp|ký quỹ|cam kết|chứng minh|luận chứng|bảo hành|chăm lo|quan trắc|lấy mẫu|phân tích|giảm thiểu|thích ứng|ứng phó|ứng dụng|phủ sóng|phủ|đồng hành|gặp|gặp gỡ|tiếp xúc|kiểm định|giám định|kiểm nghiệm|đo|cân|đếm`,
);

/** Nouns that begin like a verb; inside a name they end nothing. */
export const LIKE_VERBS = listed(
  "thiết bị|trang thiết bị|hồi sức tích cực|xăng dầu đầu mối|doanh nghiệp đầu mối|thương nhân đầu mối|chợ đầu mối|cộng đồng|hội đồng|hợp đồng|bán trú|bán lẻ|bán buôn|hợp tác quốc tế|giáo dục thường xuyên|giáo dục nghề nghiệp|tin học|ngoại ngữ|trung học phổ thông|trung học cơ sở|hậu cần|phòng giao dịch|phòng họp|phòng học|giúp việc|họp giao ban|hội nghị giao ban|phòng khám|phòng chống|phòng cháy|người có công|đồng bằng|vệ sinh thực phẩm|vệ sinh môi trường|vệ sinh dịch tễ|an toàn vệ sinh|khoa học|tiểu học|trung học|đại học|y học|văn học|sinh học|hóa học|trường học|người học|công trình|chương trình|quy trình|công lập|dân lập|trung cấp|sơ cấp|cao cấp|cây trồng|trung chuyển|thu nhập|xuất nhập khẩu|ngoại giao|thuộc tính|tài sản công|đăng kiểm|tính mạng|phát thanh|tiếp công dân|đo đạc bản đồ|dự án|dự toán|giao thông|giao dịch|thông tin|trả kết quả|đo lường|học tập|cấp nước|cấp thoát nước|thoát nước|đóng tàu|khám chữa bệnh|chăm sóc sức khỏe|thu ngân sách|in ấn|cấp cứu|cho thuê|mở rộng|bảo vệ thực vật|bảo vệ môi trường|phòng, chống thiên tai|phòng cháy chữa cháy|đăng ký đất đai|xúc tiến đầu tư|quản lý dự án",
);

/** Words after which nothing is a task: they tell what was, what is, what was thought of it. */
export const TELLING = listed(
  `hoàn thành sớm việc|hoàn thành xuất sắc|hoàn thành vượt|hoàn thành vượt mức|hoàn thành tốt việc|về đích sớm|đã|đang|chưa|còn|mới|vẫn|luôn|cơ bản|bước đầu|đạt|chiếm|là|gồm|bao gồm|thuộc|bị|được|có khuyết điểm|có vi phạm|có thiếu sót|có hạn chế|có sai phạm|có sai sót|có nhiều|có tỷ lệ|có tiến độ|có khối lượng|có số|có kết quả|có tiến bộ|có chuyển biến|có nơi|có lúc|chậm|không hoàn thành|không đạt|không có|không còn|tiếp tục đạt|tiếp tục là|tiếp tục được|tiếp tục chậm|tiếp tục tăng trưởng|tiếp tục duy trì được|thực hiện tốt việc|phối hợp chưa|triển khai chậm|triển khai còn|triển khai rất chậm|thực hiện chậm|thực hiện còn|thực hiện rất chậm|cũng đã|cho hay|báo cáo còn|báo cáo hiện còn|báo cáo hiện có|báo cáo hiện đã|báo cáo đã|phản ánh còn|phản ánh việc|nhận định|nhận định rằng|dự báo từ|dự báo có|dự báo trong|dự báo ngày|nhìn chung|sẽ|ghi nhận và|ghi nhận, biểu dương|ghi nhận, đánh giá|ghi nhận những|ghi nhận sự|ghi nhận kết quả|cảm ơn|biểu dương|hoan nghênh|đánh giá cao|cho biết|cho rằng|trình tại|thảo luận|báo cáo : đến nay|báo cáo : đã|báo cáo : hiện|đề xuất tại|báo cáo tại|về việc|về`,
);

/** “được giao …”, “được phân công …” order after all, although passive. */
export const PASSIVE_ORDERS = listed(
  "được kéo dài|được gia hạn|được lùi|được rút ngắn|được điều chỉnh|được chuyển|được dời|được đẩy|được giao|được phân công|được giao nhiệm vụ|được giao trách nhiệm|được mời chuẩn bị|được mời phối hợp|được mời báo cáo|được mời phát biểu|được mời góp ý|được mời tham gia ý kiến|được mời cử|được yêu cầu|được đề nghị",
);

/** Words that cannot begin what an agency is to do: after them the agency was only an attribute. */
export const NOT_PREDICATE = new Set(
  listed(
    "nơi|nào|của|và|tại|với|ở|thuộc|hoặc|hay|cùng các|trên|dưới|giữa|như|do|mà|để|vì|nên|thì|rằng|này|đó|kia|nói|nêu|nhưng|tuy|song|về|khác|các|những|cho|từ|đến|vào|ra|lên|xuống|qua",
  ),
);

/** Verbs of ordering; behind them stands who is ordered. */
export const ORDERS = listed(
  `tiếp tục giao|tiếp tục yêu cầu|tiếp tục đề nghị|giao|giao cho|giao nhiệm vụ cho|giao trách nhiệm cho|giao nhiệm vụ|giao trách nhiệm|yêu cầu|đề nghị|trân trọng đề nghị|phân công|phân công cho|ủy quyền|ủy quyền cho|ủy nhiệm|kính đề nghị|chỉ đạo|nhắc nhở|phê bình và yêu cầu|cử|nhờ|kính nhờ|kính mong|mời|kính mời|trân trọng mời|trân trọng kính mời`,
);

/** Orders of a leader that in an agency's mouth are its task: only behind a leader's name. */
export const LEADER_ORDERS = new Set(["chỉ đạo", "nhắc nhở", "cử", "ủy nhiệm"]);

/** Invitations: they order only where the guest is to do more than come. */
export const INVITATIONS = new Set(["mời", "kính mời", "trân trọng mời", "trân trọng kính mời"]);
export const ATTENDING = new Set(["dự", "đến", "họp", "có", "phát", "thu", "cùng", "làm"]);

/** “đề nghị Bộ X …” inside an agency's task is what the agency does. */
export const SOFT_ORDERS = new Set([
  "yêu cầu",
  "tiếp tục yêu cầu",
  "đề nghị",
  "tiếp tục đề nghị",
  "trân trọng đề nghị",
  "kính đề nghị",
  "nhờ",
  "kính nhờ",
]);

/** Links that may open a clause before its agency or verb. */
export const OPENERS = listed(
  `nay|đồng thời|thời gian tới|trong thời gian tới|giai đoạn tới|trong giai đoạn tới|những tháng cuối năm|riêng|trong đó|ngoài ra|bên cạnh đó|mặt khác|trước mắt|do đó|vì vậy|do vậy|theo đó|tuy nhiên|cụ thể|tiếp đó|sau đó|và|nhưng|thống nhất|đồng ý|nhất trí|cũng|về phía|thứ nhất|thứ hai|thứ ba|một là|hai là|ba là|bốn là|năm là|trường hợp cần thiết|khi cần thiết|nhân dịp này|một lần nữa|đặc biệt|trên cơ sở đó|từ đó|từ thực tế trên|qua đó|kết luận|chỉ đạo`,
);

/** Words that begin a circumstance; who is to act comes after it. */
export const CIRCUMSTANCES = listed(
  "trên|kể|quá|căn|để|nhằm|trong|sau|đối|về|theo|từ|trước|hết|định|hằng|hàng|đến|chậm|khi|trường|nếu|với|liên|qua|tại|riêng|mỗi|vào|cuối|đầu|ngay|phấn|thực|do|tiếp|cùng|bên|ngoài|xét|nhân|tháng|quý|năm|ngày|tuần|muộn|nay|đảm|bảo|phục",
);

/** A decision that sets an agency another date: “Cho phép Sở A lùi thời hạn …”. */
export const ALLOWANCES = listed(
  "cho phép|đồng ý cho|đồng ý cho phép|chấp thuận cho|chấp thuận cho phép|thống nhất cho|thống nhất cho phép|nhất trí cho",
);
export const POSTPONES = listed("lùi|gia hạn|kéo dài|dời|hoãn|được lùi|được gia hạn|được kéo dài|được dời");

/** Nouns that name a piece of work; behind their colon stands who is to do it. */
export const TASK_NOUNS = listed(
  "về|việc|riêng|công tác|nội dung|nhiệm vụ|tham luận|phát biểu|tài liệu|báo cáo|bài|ý kiến|hậu cần|khánh tiết|lễ tân|đón tiếp|an ninh|y tế|lĩnh vực|phần|hạng mục|gói thầu|dự án|tiểu dự án|công trình|đề án|khu vực|địa bàn|tuyến|đoạn|điểm",
);

/** “… thành phần gồm:”, “… còn chậm:”: what follows the colon is counted, praised or blamed, not ordered. */
export const MERELY_LISTS =
  /(?:gồm|bao gồm|sau|sau đây|như|là|cụ thể|mời|dự|tại|thành phần|thành viên|kính gửi|nơi nhận|danh sách|ví dụ|phối hợp|phối hợp với)\s*$|(?:^|[\s,])(?:đã|chưa|còn(?! lại)|chậm|thấp|cao nhất|tốt|kết quả|hạn chế|tồn tại|biểu dương|khen|tỷ lệ|tham dự|dự họp|do|thuộc)(?!\p{L})/iu;

/** The chair's own decisions: no agency has to do anything. */
export const DECISIONS =
  /^(?:(?:cơ bản )?(?:thống nhất|nhất trí|đồng ý|chấp thuận|cho phép|ghi nhận|biểu dương|đánh giá cao|hoan nghênh|phê bình|khen|cảm ơn|tán thành|giữ nguyên (?:mốc|thời hạn|hạn|tiến độ|mức|phương án|chủ trương|quy mô|thời gian)|chưa (?:đồng ý|xem xét|chấp thuận|thống nhất)|gửi lời|chia buồn|chúc mừng|bày tỏ|nêu rõ|nhấn mạnh|khẳng định|trân trọng cảm ơn|thông qua|không (?:đồng ý|xem xét|tổ chức|chấp thuận|thống nhất))|mục tiêu|quan điểm|ý kiến của|kết quả(?![^.;:]{0,60} (?:gửi|báo cáo|trình|chuyển) [^.;]{0,80}(?:trước|chậm nhất|muộn nhất|trong (?:tháng|tuần|quý|ngày))(?!\p{L})))(?![\p{L}])/iu;

/** “- Thống nhất quy trình …” under an agency's name is its job; agreeing with something is not. */
export const AGREEMENTS =
  /^thống nhất (?!(?:với|chủ trương|nội dung|đề xuất|như|theo|phương án|việc|về|một số|đánh giá|kiến nghị|báo cáo)(?!\p{L}))/iu;

/** Words with which a deed ends up as a mere ending of the job before it. */
export const COMPLETIONS =
  /^(?:(?:phấn đấu|bảo đảm|đảm bảo|thời (?:gian|hạn)|hạn|và|yêu cầu|kết quả|tiến độ|phải|để|thời điểm)\s+)*(?:hoàn thành|hoàn tất|xong|thực hiện xong|có kết quả|kết thúc|thời gian|thời hạn|hạn|tiến độ|kết quả|chậm nhất|muộn nhất|trước|trong (?:tháng|quý|năm|tuần|ngày)|không (?:để )?(?:chậm|muộn) quá|không quá)(?![\p{L}])/iu;
