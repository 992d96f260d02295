import type { ShareWords } from '../words/shareWords.ts';

/** The words of the sharing dialog in Vietnamese; they come with it. */
export const share: ShareWords = {
  title: 'Chia sẻ',
  close: 'Đóng',
  lead: 'Đây là đường dẫn mở đúng màn hình đang xem.',
  link: 'Đường dẫn đến màn hình này',
  copy: 'Sao chép đường dẫn',
  copied: 'Đã sao chép.',
  copyFailed: 'Không sao chép được. Hãy chọn chữ trong ô rồi sao chép.',
  send: 'Gửi bằng ứng dụng khác',
  sendFailed: 'Không gửi được. Hãy sao chép đường dẫn để dùng.',
  fromFile:
    'Trang này được mở từ tệp trong máy này. Đường dẫn dưới đây chỉ mở được trên máy này. Để gửi cho người khác, hãy thêm đoạn chữ sau vào sau địa chỉ website công khai.',
  fragment: 'Đoạn chữ thêm vào sau địa chỉ website công khai',
  copyFragment: 'Sao chép đoạn chữ',
  qr: (title: string) => `Mã QR để mở màn hình này (${title})`,
  qrCaption: 'Quét bằng camera điện thoại để mở cùng màn hình.',
  qrTooLong: 'Đường dẫn dài nên không tạo được mã QR.',
  page: (name: string) => `Trang của “${name}”`,
  copyPage: 'Sao chép đường dẫn của trang',
  pageNote:
    'Khi dán vào LINE hay ứng dụng khác, tiêu đề và hình sẽ hiện. Phần xem kèm và năm không có trong đường dẫn này.',
};
