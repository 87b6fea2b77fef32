import { listed, phrases } from "./phrases.ts";

/** Branches of administration: what stands after “Sở”, “Bộ”, “Phòng”, also in lists (“các Sở: Tài chính, Xây dựng”). */
export const FIELDS = listed(
  `Tài chính|Kế hoạch|Hành chính|Pháp chế|Kế toán|Kế hoạch và Đầu tư|Tài chính - Kế hoạch|Xây dựng|Giao thông vận tải|Giao thông Vận tải|Giao thông công chánh
  |Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường|Nông nghiệp|Công Thương|Công nghiệp
  |Khoa học và Công nghệ|Khoa học, Công nghệ|Thông tin và Truyền thông|Giáo dục và Đào tạo|Giáo dục|Y tế|Nội vụ|Tư pháp|Ngoại vụ|Ngoại giao
  |Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Văn hóa, Thông tin|Văn hóa và Thông tin|Văn hóa - Thông tin|Du lịch
  |Lao động - Thương binh và Xã hội|Lao động - Người có công|Lao động, Thương binh và Xã hội|Dân tộc và Tôn giáo|Dân tộc|Tôn giáo
  |Quy hoạch - Kiến trúc|Quy hoạch và Kiến trúc|An toàn thực phẩm|Tài nguyên nước|Tài nguyên nước, Khoáng sản|Tài nguyên nước và Khoáng sản|Khoáng sản|Quản lý môi trường|Quản lý đất đai|Quản lý tài nguyên|Kinh tế|Thương mại
  |Kinh tế, Hạ tầng và Đô thị|Kinh tế và Hạ tầng|Kinh tế, Hạ tầng|Kinh tế - Hạ tầng|Văn hóa - Xã hội|Văn hóa, Xã hội|Văn hóa và Xã hội
  |Quản lý đô thị|Đô thị|Hạ tầng|Tổng hợp|Kế hoạch, Tài chính|Kế hoạch - Tài chính|Kế hoạch và Tài chính|Tổ chức cán bộ|Tổ chức, Cán bộ|Tổ chức - Cán bộ|Tổ chức - Hành chính|Hành chính - Tổng hợp|Kế hoạch - Tổng hợp|Kế hoạch - Kỹ thuật|Kinh tế - Kỹ thuật|Tài chính - Kế toán|Hành chính - Quản trị|Hành chính - Tổ chức|Quản trị - Tài vụ
  |KH&ĐT|KHĐT|TN&MT|TNMT|NN&PTNT|NNPTNT|NN&MT|NNMT|GTVT|KH&CN|KHCN|TT&TT|TTTT|GD&ĐT|GDĐT|VH,TT&DL|VHTT&DL|VHTTDL|LĐ-TB&XH|LĐTBXH|LĐTB&XH|DT&TG|XD|TC|CT|NV|TP|YT`,
);

/** What the boards of zones look after; a board names one kind or two. */
const ZONES = listed("kinh tế|kinh tế cửa khẩu|công nghiệp|công nghệ cao|chế xuất|thương mại tự do");
const ZONE_BOARDS = ZONES.flatMap((first) =>
  ZONES.filter((second) => second !== first).flatMap((second) =>
    ["Khu", "các Khu"].flatMap((head) =>
      [", ", " và ", ", khu "].map((link) => `Ban Quản lý ${head} ${first}${link}${second}`),
    ),
  ),
);

/** Full names whose inside a reader could take for a task or another agency; the longest wins. */
export const KNOWN_NAMES = listed(
  `Ban Quản lý dự án đầu tư xây dựng các công trình giao thông|Ban Quản lý dự án đầu tư xây dựng công trình giao thông
  |Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp|Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp
  |Ban Quản lý dự án đầu tư xây dựng công trình dân dụng|Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn
  |Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn|Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp
  |Ban Quản lý dự án đầu tư xây dựng|Ban Quản lý các dự án đầu tư xây dựng|Ban Quản lý đầu tư xây dựng|Ban Quản lý dự án đầu tư và xây dựng|Ban Quản lý dự án xây dựng
  |Ban Quản lý dự án|Ban Quản lý các dự án|Ban Quản lý Trung ương các dự án|Ban Quản lý Trung ương các dự án Thủy lợi|Ban Quản lý dự án giao thông|Ban Quản lý dự án dân dụng|Ban Quản lý dự án dân dụng và công nghiệp|Ban Quản lý dự án nông nghiệp|Ban Quản lý dự án thủy lợi|Ban Quản lý dự án hạ tầng|Ban Quản lý dự án công trình giao thông|Ban Quản lý dự án công trình dân dụng|Ban Quản lý dự án phát triển đô thị|Ban Quản lý Khu công nghệ cao và các khu công nghiệp|Ban Quản lý Khu kinh tế và các khu công nghiệp|Ban QLDA đầu tư xây dựng công trình giao thông|Ban QLDA đầu tư xây dựng|Ban QLDA ĐTXD|Ban QLDA|BQLDA đầu tư xây dựng công trình giao thông|BQLDA đầu tư xây dựng|BQLDA ĐTXD|BQLDA|BQL dự án đầu tư xây dựng|BQL dự án
  |Ban Quản lý Khu kinh tế cửa khẩu|Ban Quản lý Khu KTCK|Ban Quản lý Khu kinh tế và Khu công nghiệp|Ban Quản lý các Khu kinh tế|Ban Quản lý các Khu công nghiệp và chế xuất|Ban Quản lý các Khu công nghiệp|Ban Quản lý các khu chế xuất và công nghiệp
  |Ban Quản lý Khu kinh tế, khu công nghiệp|Ban Quản lý Khu kinh tế|Ban Quản lý Khu công nghệ cao|Ban Quản lý Khu công nghiệp|Ban Quản lý xây dựng và bảo trì hạ tầng giao thông|Ban Quản lý Đầu tư xây dựng|Ban Quản lý bảo trì đường bộ|Ban Quản lý rừng phòng hộ|Ban Quản lý rừng đặc dụng|Ban Quản lý di tích|Ban Quản lý chợ|Ban Quản lý cửa khẩu|Ban Quản lý Vườn quốc gia
  |Trung tâm Phục vụ hành chính công|Trung tâm Mua sắm tập trung thuốc quốc gia|Trung tâm Mua sắm tập trung|Trung tâm Phát triển quỹ đất|Trung tâm Lưu trữ lịch sử|Trung tâm Kiểm soát bệnh tật|Trung tâm Xúc tiến đầu tư, thương mại và du lịch|Trung tâm Xúc tiến đầu tư|Trung tâm Xúc tiến đầu tư và hỗ trợ doanh nghiệp|Trung tâm Dịch vụ việc làm|Trung tâm Dịch vụ nông nghiệp|Trung tâm Khuyến nông|Trung tâm Cung ứng dịch vụ công|Trung tâm Thông tin giáo dục|Trung tâm Công nghệ thông tin|Trung tâm Công nghệ thông tin và Truyền thông|Trung tâm Chuyển đổi số|Trung tâm Hành chính công|Trung tâm Điều hành thông minh|Trung tâm Giám sát, điều hành thông minh|Trung tâm Văn hóa, Thể thao|Trung tâm Bảo trợ xã hội|Trung tâm Y tế|Trung tâm Thông tin|Trung tâm Thông tin - Hội nghị|Trung tâm Quan trắc môi trường|Trung tâm Kiểm định chất lượng công trình xây dựng|Trung tâm Ứng dụng tiến bộ khoa học và công nghệ|Trung tâm Đăng kiểm|Trung tâm Nước sạch và Vệ sinh môi trường nông thôn|Trung tâm Nước sạch|Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên
  |Chi nhánh Phát triển quỹ đất|Chi nhánh Trung tâm Phát triển quỹ đất|Chi nhánh Văn phòng Đăng ký đất đai|Văn phòng Đăng ký đất đai|Văn phòng Đoàn đại biểu Quốc hội và HĐND|Văn phòng Đoàn ĐBQH và HĐND|Văn phòng HĐND và UBND|Văn phòng HĐND & UBND|Văn phòng HĐND - UBND|Văn phòng HĐND, UBND|Văn phòng HĐND-UBND|Văn phòng HĐND&UBND|VP HĐND và UBND|VP HĐND&UBND|VP HĐND - UBND|VP HĐND-UBND|Bộ phận Một cửa|Bộ phận một cửa|Bộ phận Tiếp nhận và Trả kết quả|Cục Quản lý Khám, chữa bệnh|Trung tâm Truyền thông, Giáo dục sức khỏe|Cục Phòng bệnh|Viện Vệ sinh dịch tễ|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân|Văn phòng Ủy ban nhân dân|Văn phòng UBND|VP UBND|Văn phòng Tỉnh ủy|Văn phòng Thành ủy|Văn phòng Đảng ủy|Văn phòng Điều phối Đề án|Văn phòng Điều phối Chương trình|Văn phòng Điều phối|Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực|Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội|Ban Chỉ đạo phòng, chống tội phạm|Ban Chỉ đạo phòng, chống dịch|Trung tâm Nước sạch nông thôn|Trung tâm Cấp cứu 115|Văn phòng Điều phối nông thôn mới|Văn phòng Ban Chỉ đạo|Văn phòng thường trực|Văn phòng Thường trực|Cơ quan thường trực|Cơ quan Thường trực|Bộ phận thường trực
  |Chi cục Quản lý thị trường|Cục Quản lý thị trường|Chi cục Kiểm lâm|Hạt Kiểm lâm|Chi cục Thủy lợi|Chi cục Trồng trọt và Bảo vệ thực vật|Chi cục Chăn nuôi và Thú y|Chi cục Bảo vệ môi trường|Chi cục Quản lý đất đai|Chi cục Phát triển nông thôn|Chi cục Giám định xây dựng|Cục Thi hành án dân sự|Thi hành án dân sự|Chi cục Hải quan|Cục Hải quan|Chi cục Thuế|Cục Thuế|Thuế|Hải quan|Cục Thống kê|Chi cục Thống kê|Thống kê|Kho bạc Nhà nước|Kho bạc|KBNN|Ngân hàng Nhà nước|Ngân hàng Nhà nước Chi nhánh|Ngân hàng Chính sách xã hội Chi nhánh|Ngân hàng Chính sách xã hội|Bảo hiểm xã hội|BHXH
  |Bộ Chỉ huy Quân sự|Bộ CHQS|Ban Chỉ huy Quân sự|Ban CHQS|Bộ Chỉ huy Bộ đội Biên phòng|Bộ CHBĐBP|Bộ Chỉ huy BĐBP|Ban Chỉ huy Bộ đội Biên phòng|Ban Chỉ huy BĐBP|Bộ đội Biên phòng|Đồn Biên phòng|Đồn Biên phòng cửa khẩu|Đồn Biên phòng Cửa khẩu quốc tế|Đồn Biên phòng Cửa khẩu cảng|Sở Chỉ huy|Sở Chỉ huy phía trước|Sở Chỉ huy tiền phương|Ban Chỉ huy tiền phương|Sở Chỉ huy hiện trường|Ban Chỉ huy Phòng thủ dân sự|Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn|Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn|Công an|Bộ Công an|Bộ Quốc phòng
  |Trường Tiểu học|Trường Mầm non|Trường Mẫu giáo|Trường Trung học cơ sở|Trường THCS|Trường THPT|Trường Tiểu học và THCS|Trường TH&THCS|Trường Trung học phổ thông|Trường Cao đẳng|Trường Đại học|Trường Chính trị|Trường PTDTBT|Trường PTDTBT Tiểu học|Trường PTDTBT THCS|Trường PTDTBT TH&THCS|Trường PTDTNT|Trường TH|Trường Phổ thông dân tộc nội trú|Trường Phổ thông Dân tộc bán trú
  |Viện Kiểm sát nhân dân|Viện KSND|VKSND|Viện Kiểm sát|Tòa án nhân dân|TAND|Tòa án|THADS|Thi hành án|Thanh tra|Thanh tra Sở|Văn phòng Sở|Văn phòng Bộ|Văn phòng Tỉnh ủy|Thanh tra Nhà nước|Kiểm toán Nhà nước
  |Ủy ban MTTQ Việt Nam|Ủy ban Mặt trận Tổ quốc Việt Nam|Ủy ban Mặt trận Tổ quốc|MTTQ Việt Nam|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|UBMTTQ Việt Nam|UBMTTQVN|Ban Thường trực Ủy ban MTTQ Việt Nam|Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam
  |Hội Liên hiệp Phụ nữ|Hội Phụ nữ|Hội Nông dân|Hội Cựu chiến binh|Hội Chữ thập đỏ|Hội Luật gia|Hội Người cao tuổi|Hội Khuyến học|Hội Nhà báo|Hội Văn học Nghệ thuật|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên|Tỉnh đoàn|Thành đoàn|Liên đoàn Lao động|Liên minh Hợp tác xã|Hiệp hội Doanh nghiệp|Hiệp hội Du lịch|Hội Doanh nhân trẻ
  |Báo và Phát thanh, Truyền hình|Báo và Phát thanh, truyền hình|Báo và Đài Phát thanh, Truyền hình|Báo và Đài Phát thanh và Truyền hình|Báo, Đài Phát thanh và Truyền hình|Báo và Phát thanh và Truyền hình|Báo và Đài Phát thanh - Truyền hình|Báo và Đài PTTH|Báo và Đài PT-TH|Đài Phát thanh và Truyền hình|Đài Phát thanh - Truyền hình|Đài PT-TH|Đài PTTH|Đài Truyền thanh|Đài Khí tượng Thủy văn|Cổng Thông tin điện tử|Báo
  |Ban Tổ chức|Ban Tổ chức Tỉnh ủy|Ban Tổ chức Thành ủy|Đảng ủy Mặt trận Tổ quốc, các đoàn thể|Đảng ủy Mặt trận Tổ quốc và các đoàn thể|Đảng ủy UBND|Đảng ủy Ủy ban nhân dân|Đảng ủy HĐND|Đảng ủy Hội đồng nhân dân|Ban cán sự đảng Ủy ban nhân dân|Ban cán sự đảng UBND|Ban Cán sự đảng UBND|Đảng đoàn HĐND|Đảng đoàn Hội đồng nhân dân|Đảng ủy các cơ quan Đảng|Đảng ủy Công an|Đảng ủy Quân sự|Khu Quản lý đường bộ|Ban Tuyên giáo và Dân vận|Ban Tuyên giáo|Ban Nội chính|Ban Dân vận|Ban Dân tộc|Ủy ban Kiểm tra|Đảng ủy|Ban Chỉ đạo|Tổ công tác|Tổ giúp việc|Cơ quan Thường trực Ban Chỉ đạo|Tổ Công nghệ số cộng đồng|Tổ bảo vệ an ninh, trật tự ở cơ sở|Tổ bảo vệ an ninh, trật tự|Tổ bảo vệ an ninh trật tự ở cơ sở|Tổ bảo vệ an ninh trật tự|Lực lượng bảo vệ an ninh, trật tự ở cơ sở|Dân quân|Dân quân tự vệ|Dân quân thường trực|BCH Quân sự|BCHQS|Tập đoàn Công nghiệp - Viễn thông Quân đội|Tập đoàn Bưu chính Viễn thông Việt Nam|TT Phục vụ hành chính công|TT Phục vụ HCC|TT Cung ứng dịch vụ công|TTPVHCC|Trung tâm PVHCC|Trung tâm Phục vụ HCC|Trung tâm Cung ứng DVC|Đội Quản lý trật tự xây dựng|Đội quản lý trật tự xây dựng|Tỉnh Đoàn|Thành Đoàn|Khoa Hồi sức tích cực - Chống độc|Khoa Hồi sức tích cực|Khoa Hồi sức cấp cứu|Khoa Kiểm soát nhiễm khuẩn|Khoa Khám bệnh|Khoa Chẩn đoán hình ảnh|Khoa Phục hồi chức năng|Khoa Cấp cứu|Khoa Xét nghiệm|Khoa Thăm dò chức năng|Trạm Kiểm dịch động vật|Trạm Kiểm dịch thực vật|Trung tâm Kiểm dịch y tế quốc tế|Đoàn trường|Tổ đại biểu HĐND|Tổ đại biểu Hội đồng nhân dân
  |Đội Quản lý điện lực|Đội Quản lý thị trường|Đội Quản lý trật tự đô thị|Công ty Cổ phần Cấp nước|Công ty Cổ phần Cấp thoát nước|Công ty TNHH MTV Khai thác công trình thủy lợi|Công ty Khai thác công trình thủy lợi|Công ty Cổ phần Môi trường đô thị|Công ty Môi trường đô thị|Công ty Điện lực|Điện lực|Bưu điện|Viễn thông|Vườn quốc gia|Quỹ Đầu tư phát triển|Quỹ Bảo vệ và Phát triển rừng|Quỹ Phát triển đất|Khu Quản lý đường bộ|Văn phòng Quản lý đường bộ
  |VNPT|Viettel|MobiFone|VinaPhone|EVN|EVNNPT|EVNCPC|EVNNPC|EVNSPC|PVN|Petrolimex|Vietcombank|VietinBank|Agribank|BIDV|FPT|TKV|VEC|ACV
  |Đoàn kiểm tra liên ngành|Đoàn kiểm tra|Đoàn công tác|Đoàn thanh tra|Đoàn giám sát|Hội đồng Thi đua - Khen thưởng|Hội đồng nghĩa vụ quân sự|Hội đồng Giáo dục quốc phòng và an ninh|Hội đồng phổ biến, giáo dục pháp luật|Hội đồng tuyển dụng|Hội đồng nghiệm thu|Hội đồng đấu giá|Đoàn đại biểu Quốc hội|Đoàn ĐBQH|Đoàn xã|Đoàn phường|Đoàn Thanh niên xã|Đoàn Thanh niên phường|Cục Quản lý đê điều và Phòng, chống thiên tai|Chi cục Thủy lợi và Phòng, chống thiên tai|Quỹ Phòng, chống thiên tai|Trung tâm Phòng, chống thiên tai
  |Hội đồng nhân dân|HĐND|Hội đồng bồi thường, hỗ trợ và tái định cư|Hội đồng bồi thường, hỗ trợ, tái định cư|Hội đồng bồi thường|Hội đồng thẩm định|Hội đồng Bồi thường giải phóng mặt bằng
  |TVGS|TVTK|TVTT|Tư vấn thẩm tra|Tư vấn khảo sát|Liên danh tư vấn giám sát|Liên danh tư vấn|Liên danh tư vấn thiết kế|Liên danh nhà thầu|Liên danh nhà thầu thi công|Tư vấn giám sát|Tư vấn thiết kế`,
).concat(ZONE_BOARDS);

/** Words with which the name of one body begins; what follows is its name up to a verb or a mark. */
export const HEADS = listed(
  `Sở|Bộ|Ngành|Bộ phận|Bộ môn|Văn phòng đại diện|Ký túc xá|TT|Ủy ban|HTX|Cty|Công ty CP|Công ty TNHH|Công ty Cổ phần|Công ty Trách nhiệm hữu hạn|Công ty Liên doanh|Ngân hàng TMCP|Ngân hàng thương mại cổ phần|CLB|Câu lạc bộ|Vụ|Ban|Phòng|Văn phòng|VP|Ban Quản lý|BQL|Ban QL|BQLDA|Ban QLDA|Trung tâm|Chi nhánh|Chi cục|Cục|Tổng cục|Thanh tra|Trạm|Đội|Đồn|Viện|Trường|Nhà trường|Học viện|Bệnh viện|Hội|Hiệp hội|Liên đoàn|Liên minh|Liên hiệp|Đoàn|Tổ|Tổ công tác|Ủy ban|Hội đồng|Đài|Báo|Quỹ|Ngân hàng|Kho bạc|Hạt|Công ty|Tổng công ty|Tập đoàn|Doanh nghiệp|Hợp tác xã|Liên danh|Nhà thầu|Nhà hát|Bảo tàng|Thư viện|Bến xe|Cảng vụ|Cảng|Cổng|Khu|Vườn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Quân khu|Chi đoàn|Đảng bộ|Chi bộ|Công đoàn|Nhà máy|Xí nghiệp|Nông trường|Lâm trường|Tạp chí|Thường trực|Trại|Phân viện|Nhà xuất bản|Phòng khám|Trạm bơm|Nhà văn hóa|Ban liên lạc|Đội thi công|Đội sản xuất|Tổ sản xuất|Tổ vận hành|Ban quản trị|Ban điều hành|Ban giám hiệu|Ban chấp hành|Ban kiểm soát|Ban Công tác Mặt trận|Ban vận động|Ban giám sát|Ban đại diện|Ban nhân dân|Tiểu ban|Thông tấn xã|Binh chủng|Binh đoàn|Bộ Tư lệnh|Khoa|Phân hiệu|Phòng giao dịch|Đội thuế|Đội Thuế`,
);

/** Heads that name a body only in the company of a proper name (“Tổ” alone is a group of houses, “Đoàn” a visit). */
export const WEAK_HEADS = phrases(
  listed(
    "ban|đội thi công|ngành|tổ|đoàn|hội|khu|cổng|báo|đội|trạm|quỹ|viện|vườn|bộ|cục|trường|thường trực|phòng|hạt|cảng|đồn",
  ),
);

/** Seats of local government, in front of a unit or a list of units. */
export const GOVERNMENTS = listed(
  "Đảng ủy, HĐND, UBND|Đảng ủy, HĐND, UBND, UBMTTQ|Đảng ủy, HĐND, UBND, UBMTTQVN|HĐND, UBND, UBMTTQ|HĐND, UBND, UBMTTQVN|UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|HĐND, UBND|HĐND và UBND|Đảng ủy, UBND|Đảng ủy, chính quyền|Cấp ủy, chính quyền|Đảng ủy|Công an|CA|BCH Quân sự|Ban Chỉ huy Quân sự|Ban CHQS|Phòng Kinh tế|Trạm Y tế|Ủy ban MTTQ Việt Nam|Ủy ban MTTQ|Đoàn Thanh niên|Hội Phụ nữ|Văn phòng HĐND và UBND|Ban Quản lý dự án|Ban QLDA|BQLDA|Trung tâm Y tế|Thuế",
);

/** Levels of government; behind one stands the name of the unit. */
export const LEVELS = listed("tỉnh|thành phố|TP|TP.|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|đặc khu Kinh tế");

/** What a group is made of. */
export const GROUP_NOUNS = listed(
  `cơ quan ngang Bộ|cơ quan ngang bộ|cơ quan thuộc Chính phủ|chính quyền địa phương|chính quyền các cấp|sở|ban|ngành|sở ngành|cơ quan|đơn vị|địa phương|phòng|phòng ban|phòng chuyên môn|phòng, ban chuyên môn|bộ|bộ, ngành|xã|phường|huyện|thành phố|thị xã|thị trấn|quận|đặc khu|tỉnh
  |chi, đảng bộ|chi bộ, đảng bộ|đảng bộ, chi bộ|chi ủy|chi ủy, chi bộ|hiệp hội|hiệp hội ngành hàng|hội nghề nghiệp|hãng hàng không|công ty lữ hành|khách sạn|nhà hàng|siêu thị|trang trại|chủ tàu cá|cơ sở kinh doanh|cơ sở sản xuất|cơ sở lưu trú|ban quản lý chợ|ban quản trị|bộ môn|lữ đoàn|trung đoàn|đơn vị quân đội|đơn vị bộ đội|tổ trưởng TDP|nhà đầu tư thứ cấp|tổ bảo vệ an ninh, trật tự ở cơ sở|tổ bảo vệ an ninh, trật tự|lực lượng bảo vệ an ninh, trật tự ở cơ sở|tổ chức|tổ chức đoàn thể|tổ chức hội|tổ chức chính trị|tổ chức xã hội|tổ chức chính trị - xã hội xã|cá nhân|đoàn thể|hội|hội đoàn thể|tổ chức chính trị - xã hội|doanh nghiệp|hợp tác xã|chủ đầu tư|nhà đầu tư|nhà thầu|nhà thầu thi công|đơn vị thi công|đơn vị tư vấn|tư vấn|tư vấn giám sát|chủ rừng|chủ dự án
  |công ty TNHH MTV thủy lợi|công ty TNHH MTV|công ty TNHH|công ty cổ phần|công ty thủy lợi|thương nhân|mạnh thường quân|nhà hảo tâm|tiểu thương|hộ|nhà thầu bảo trì|nhà thầu xây lắp|nhà thầu tư vấn|trường|trường đại học|trường cao đẳng|trường trung cấp|trường tiểu học|đại học|cao đẳng|trung cấp|trung cấp nghề|cao đẳng nghề|cao đẳng sư phạm|trường học|nhà trường|cơ sở giáo dục|cơ sở y tế|bệnh viện|trường trung học phổ thông|trường trung học cơ sở|trường phổ thông|trung tâm GDNN-GDTX|nhà mạng|trường mầm non|mầm non|tiểu học|trung học cơ sở|THCS|THPT|tổ dân phố|thôn|bản|làng|khu phố|khóm|ấp|khu dân cư|tổ công tác|ban quản lý dự án|ban quản lý|ban QLDA|BQLDA|ban chỉ đạo|hội đồng|thành viên|thành viên Ban Chỉ đạo|thành viên UBND tỉnh|thành phần|đại biểu|cơ quan chuyên môn|cơ quan chức năng|lực lượng|lực lượng chức năng|lực lượng vũ trang|ủy viên UBND|chi nhánh|chi cục|trung tâm|công ty|ngân hàng|tổ chức tín dụng|cơ quan báo chí|báo chí|địa bàn|ủy ban|đồng chí|đồng chí thành viên|cán bộ|công chức|người đứng đầu|thủ trưởng|trưởng phòng|tổ trưởng|trưởng thôn|trưởng bản|trưởng buôn|trưởng làng|trưởng ấp|trưởng khóm|trưởng xóm|trưởng khu phố|trưởng khu dân cư|trưởng tiểu ban|già làng|người có uy tín|bí thư|giáo viên|giáo viên chủ nhiệm|cơ quan chủ quản|cơ quan chủ quản hệ thống|đơn vị vận hành|đơn vị vận hành hệ thống|cơ quan tham mưu, giúp việc|cơ quan tham mưu giúp việc|cơ quan tham mưu|ban tham mưu, giúp việc|hãng tàu|chủ tàu|chủ hồ|chủ đập|chủ xe|chủ hộ|chủ nhà|chủ cơ sở|chủ phương tiện|chủ trang trại|hộ gia đình|nhà xe|nhà máy|hợp tác xã nông nghiệp|cấp|cấp ngành|cấp, ngành|đồn biên phòng|tiểu ban|tổ giúp việc|hộ dân|hộ kinh doanh|khu kinh tế|khu công nghiệp|bên|bên liên quan|đảng ủy|đảng bộ|cấp ủy|chi bộ|tổ chức đảng|ban đảng|huyện ủy|ban cán sự đảng|cấp ủy, tổ chức đảng|trưởng thôn|ông, bà trưởng thôn|ông bà trưởng thôn|ông trưởng thôn|bí thư chi bộ|đồng chí bí thư chi bộ|đồng chí trưởng thôn|ông, bà tổ trưởng tổ dân phố|tổ trưởng tổ dân phố|vụ|cục|viện|cục, vụ|vụ, cục|học viện|lực lượng biên phòng|tổ|đội|nhóm|câu lạc bộ|trạm|trạm y tế|hạt kiểm lâm|đồn|chốt|khoa|bệnh viện|hiệu trưởng|tổ bảo vệ an ninh trật tự|phòng, đơn vị|bộ phận|bản|buôn|hội, đoàn thể|ban, ngành, đoàn thể|ngành, đoàn thể`,
);

/** What may stand behind a group and belongs to its name. */
export const GROUP_TAILS = listed(
  `đứng chân trên địa bàn|đóng quân trên địa bàn|đóng chân trên địa bàn|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|của Tỉnh ủy|của Thành ủy|của Đảng ủy|tại chỗ|có liên quan|liên quan|liên qua|khác có liên quan|khác|trên địa bàn|trên địa bàn tỉnh|trên địa bàn thành phố|trên địa bàn xã|trên địa bàn phường|trên địa bàn huyện|thuộc tỉnh|thuộc thành phố|thuộc UBND tỉnh|trực thuộc|trực thuộc UBND tỉnh|trực thuộc Bộ|thuộc Bộ|trực thuộc Sở|thuộc Sở|trực thuộc Tỉnh ủy|thuộc Tỉnh ủy|xã, phường|xã, phường, đặc khu|cấp xã|các xã|các xã, phường|các xã, phường, đặc khu|thuộc xã|thuộc phường|thuộc phạm vi quản lý|trong tỉnh|của tỉnh|của thành phố|của xã|của phường|của huyện|tỉnh|thành phố|HĐND|HĐND tỉnh|HĐND thành phố|HĐND xã|HĐND phường|của HĐND tỉnh|cấp tỉnh|cấp xã|cấp huyện|cấp thành phố|chuyên môn|chuyên ngành|chức năng|dự họp|dự hội nghị|tham dự|tham dự cuộc họp|thành viên|nêu trên|trên|này|biên giới|vùng cao|ven biển|miền núi|trung du, miền núi|miền núi phía Bắc|phía Bắc|phía Nam|đồng bằng|hội viên|tham gia Đề án|tham gia Chương trình|tham gia Dự án|vùng thấp|vùng sâu|vùng xa|ngành dọc|ngành dọc đóng trên địa bàn tỉnh|ngành dọc đóng trên địa bàn|Trung ương đóng trên địa bàn tỉnh|Trung ương đóng trên địa bàn|Trung ương trên địa bàn tỉnh|Trung ương|nhận ủy thác|được ủy thác|đóng trên địa bàn tỉnh|đóng trên địa bàn|công lập|ngoài công lập|tư thục|dân lập|phụ trách|phụ trách địa bàn|phụ trách lĩnh vực|theo dõi địa bàn|được phân công|được phân công phụ trách|được phân công phụ trách địa bàn|được phân công phụ trách lĩnh vực|được phân công theo dõi địa bàn|được giao nhiệm vụ|được giao|được giao chủ trì|được phân công chủ trì|được phân công chủ trì tại Phụ lục|được giao làm chủ đầu tư|được giao quản lý|được giao vốn|được giao chủ trì tại Phụ lục|được giao chủ trì tại Phụ lục này|là chủ đầu tư|làm chủ đầu tư|là tổ chức|còn lại|nhà nước|các cấp|UBND tỉnh|UBND thành phố|vùng dự án|trong vùng dự án|nơi có dự án|nơi có dự án đi qua|là thành viên Ban Chỉ đạo|dân cư`,
);

/** Parts of the country, as papers name them. */
export const REGIONS = listed(
  "Đồng bằng sông Cửu Long|Đồng bằng sông Hồng|Trung du và miền núi phía Bắc|Trung du, miền núi phía Bắc|Trung du và miền núi Bắc Bộ|Bắc Trung Bộ và Duyên hải miền Trung|Bắc Trung Bộ và Duyên hải Trung Bộ|Bắc Trung Bộ|Nam Trung Bộ|Duyên hải miền Trung|Duyên hải Nam Trung Bộ|Nam Trung Bộ và Tây Nguyên|Tây Nguyên|Đông Nam Bộ|Tây Nam Bộ|Đồng Tháp Mười|Tứ giác Long Xuyên|kinh tế trọng điểm phía Nam|kinh tế trọng điểm phía Bắc|kinh tế trọng điểm miền Trung|ĐBSCL|ĐBSH",
).flatMap((region) => [`vùng ${region}`, `khu vực ${region}`, region]);

/** Words that open a group. */
export const GROUP_OPENERS = listed("các|những|tất cả các|toàn thể các|toàn bộ các|một số|mỗi|từng");

/** Offices whose holder stands for the agency: “Giám đốc Sở X” is “Sở X”. */
export const TITLES = listed(
  `Giám đốc|Bộ trưởng|Quyền Giám đốc|Q. Giám đốc|Tổng Giám đốc|Chánh|Trưởng|Thủ trưởng|Lãnh đạo|Người đứng đầu|Cục trưởng|Chi cục trưởng|Viện trưởng|Hiệu trưởng|Tổ trưởng|Đội trưởng|Trạm trưởng|Đồn trưởng|Chỉ huy trưởng|Chủ nhiệm|Chủ tịch|Trưởng ban|Trưởng phòng|Vụ trưởng|Tổng cục trưởng|Tổng Cục trưởng|Trưởng trạm|Trưởng bộ phận|Bí thư|Kế toán trưởng|Điều dưỡng trưởng|Kỹ thuật viên trưởng|Trưởng khoa|Trưởng bộ môn|Hạt trưởng|Tổng Biên tập|Chánh án|Đại diện lãnh đạo|Đại diện|đồng chí Giám đốc|đồng chí Thủ trưởng|đồng chí Chủ tịch|đồng chí Trưởng|đồng chí Chánh|đồng chí Bí thư|các đồng chí Giám đốc|các đồng chí Thủ trưởng|các đồng chí Chủ tịch|các đồng chí Bí thư|các đồng chí Hiệu trưởng|các đồng chí lãnh đạo|tập thể lãnh đạo`,
);

/** Leaders above the office and elected or Party bodies: never reduced. */
export const LEADERS = listed(
  `Phó Chủ tịch|Phó Chủ tịch Thường trực|Chủ tịch, các Phó Chủ tịch|các Phó Chủ tịch|các đồng chí Phó Chủ tịch|đồng chí Phó Chủ tịch|Chủ tịch và các Phó Chủ tịch|Thường trực Tỉnh ủy|Thường trực Thành ủy|Thường trực HĐND|Thường trực Đảng ủy|Ban Thường vụ Tỉnh ủy|Ban Thường vụ|Bí thư Tỉnh ủy|Phó Bí thư Tỉnh ủy|Tỉnh ủy|Thành ủy|Thủ tướng Chính phủ|Chính phủ|lãnh đạo UBND|lãnh đạo Văn phòng|Ủy viên UBND|Ủy viên Ban Thường vụ|các Ủy viên Ban Thường vụ|các đồng chí Ủy viên Ban Thường vụ|đồng chí Ủy viên Ban Thường vụ|Ủy viên Ban Chấp hành|các đồng chí Ủy viên Ban Chấp hành|các đồng chí Tỉnh ủy viên|các Tỉnh ủy viên|các đồng chí Thành ủy viên|các Thành ủy viên|các đồng chí Đảng ủy viên|các Đảng ủy viên|các đồng chí Huyện ủy viên|PCT UBND|PCT|các PCT UBND|các PCT|các Phó Trưởng ban|các Phó Trưởng Ban|các đồng chí Phó Trưởng ban|Phó Thủ tướng|Phó Thủ tướng Thường trực|Phó Thủ tướng Chính phủ|Phó Giám đốc|các Phó Giám đốc|các đồng chí Phó Giám đốc|Bộ trưởng|Thứ trưởng|các Thứ trưởng|các đồng chí Thứ trưởng|Lãnh đạo Bộ`,
);

const OFFICIALS = listed(
  "công chức|cán bộ|công chức phụ trách|cán bộ phụ trách|viên chức|công chức chuyên môn phụ trách",
);
const DESKS = listed(
  `địa chính|địa chính - xây dựng|địa chính, xây dựng|địa chính - nông nghiệp|địa chính - nông nghiệp - xây dựng và môi trường|tư pháp|tư pháp - hộ tịch|tư pháp, hộ tịch|văn hóa|văn hóa - xã hội|văn hóa, xã hội|văn phòng|văn phòng - thống kê|tài chính|tài chính - kế toán|kế toán|kế toán ngân sách|văn thư|văn thư - lưu trữ|thú y|khuyến nông|dân số|lao động|nông nghiệp|môi trường|đất đai|một cửa|chuyển đổi số|công nghệ thông tin|tiếp công dân`,
);

/** Posts of a commune, named by their desk: “công chức địa chính - xây dựng”. */
export const DESK_POSTS = OFFICIALS.flatMap((post) => DESKS.map((desk) => `${post} ${desk}`));

/** Parts of a commune: their heads are reduced to them (“Trưởng bản Co Muông”). */
export const VILLAGES = listed("thôn|bản|làng|khóm|ấp|buôn|khu phố|khối phố|tổ dân phố|khu dân cư|xóm");

/** Posts below the head of a body: behind a name they are passed over. */
export const DEPUTIES = listed(
  "Phó Trưởng|Phó Chỉ huy trưởng|Phó Chủ nhiệm|Phó Viện trưởng|Phó Đồn trưởng|Phó Trưởng đoàn|Phó Vụ trưởng|Phó Tổng Cục trưởng|Phó Hạt trưởng|Phó Đội trưởng|Phó Tổ trưởng|Phó Chánh Văn phòng|Phó Giám đốc|Phó Trưởng ban|Phó Trưởng Ban|Phó Cục trưởng|Phó Chi cục trưởng|Phó Trưởng phòng|Phó Bí thư|Phó Bí thư Thường trực|Phó Tổng Giám đốc|Phó Hiệu trưởng|Phó Chánh Thanh tra|chuyên viên|Ủy viên",
).concat(DESK_POSTS);

/** Party committees and seats that stand behind a body as its level: “Ban Tổ chức Tỉnh ủy”. */
export const COMMITTEES = listed(
  "Quốc gia|Quân đội|Nhà nước|HĐND|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Trung ương|Chính phủ|Quốc hội|Việt Nam|Bộ",
);

/** Verbs that make a name of the verb behind them: “Quản lý đầu tư xây dựng”. */
export const NAME_MAKERS = phrases(
  listed("lược|cứu|dục|lý|triển|tiến|sát|vấn|định|án|trình|trợ|dụng|tư|chống|vụ|phó|hành|thác|hộ|trì|tạo|giới|nghiệp"),
);

/** Bodies named after their task: their names run on up to the verb. */
export const OPEN_NAMES = phrases(
  listed(
    "trường cao đẳng|trường đại học|trường trung cấp|trường chính trị|tổ công tác|ban chỉ đạo|tổ giúp việc|ban tổ chức|hội đồng|đoàn công tác|đoàn kiểm tra|đoàn kiểm tra liên ngành|hội đồng thẩm định|hội đồng bồi thường",
  ),
);

/** Boards named after what they build: “Ban Quản lý dự án đường cao tốc …”. */
export const BOARDS = phrases(
  listed(
    "ban quản lý dự án|ban quản lý các dự án|ban quản lý|ban qlda|bqlda|bql dự án|ban quản lý dự án đầu tư xây dựng|ban quản lý dự án công trình",
  ),
);

/** Verbs that bodies are named after. */
export const NAMING_VERBS = listed(
  "quản lý|giám sát|xây dựng|quy hoạch|đầu tư|đầu tư xây dựng|phát triển|giáo dục|đào tạo|dạy nghề|kinh doanh|sản xuất|chế biến|vận tải|kiểm định|kiểm nghiệm|kiểm dịch|thiết kế|tư vấn|điều dưỡng|cứu hộ|bảo tồn|khai thác|bảo trợ|cứu nạn|vận hành|bảo trì|đăng kiểm",
);

/** Words in front of the name or the post of a person. */
export const PERSON_OPENERS = listed(
  "đồng chí|đ/c|đ/ c|ông|bà|anh|chị|các đồng chí|các đ/c|hai đồng chí|các ông|các bà|các ông, bà|các ông (bà)|ông (bà)|các anh|các anh, chị",
);

/** Bodies that are neither state agencies nor the office: never mailed unless ticked. */
export const OTHER_BODIES =
  /^(?:công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|liên danh|nhà thầu|nhà đầu tư|chủ đầu tư|hiệp hội|xí nghiệp|nhà máy|ngân hàng|điện lực|bưu điện|viễn thông|đơn vị thi công|đơn vị tư vấn|nông trường|lâm trường)(?![\p{L}])/iu;
