/** A notice of two directives, dated on the day of the sample register. */
export const NOTICE = `VĂN PHÒNG UBND TỈNH LẠNG SƠN
Số: 612/TB-VP
Lạng Sơn, ngày 19 tháng 10 năm 2026
THÔNG BÁO
Kết luận của đồng chí Phó Chủ tịch UBND tỉnh tại cuộc họp về sửa chữa bến xe hàng cửa khẩu
1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát dự toán sửa chữa bến xe hàng, báo cáo UBND tỉnh trước ngày 22/10/2026.
2. Sở Công Thương lập phương án phân luồng xe chờ thông quan, hoàn thành trong tháng 11/2026.
Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.`;

export const NOTICE_NUMBER = "612/TB-VP";
