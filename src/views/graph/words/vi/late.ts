import type { GraphWords } from '../../words.ts';

/** The words of the graph in Vietnamese. */
const graph: GraphWords = {
  picture: (title: string) => `Hình liên kết của ${title}`,
  pictureOf: (name: string) => `Hình liên kết quanh “${name}”`,
  range: 'Phạm vi hiển thị',
  whole: 'Toàn bộ',
  steps: (steps: number) => `${steps} bước`,
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  fit: 'Hiển thị toàn bộ',
  findPath: 'Xem mối liên kết giữa 2 mục',
  pathTo: (name: string) => `Đang làm nổi bật mối liên kết đến “${name}”.`,
  pathNone: (name: string) => `Không tìm thấy mối liên kết đến “${name}” với điều kiện này.`,
  pathEnd: 'Thôi làm nổi bật',
  hint: 'Bấm vào một dấu để mở phần quanh mục đó.',
  hintKeys: 'Bàn phím: mũi tên để đi theo liên kết, Enter để chọn, Esc để quay lại, + − 0 để phóng to, thu nhỏ',
  hintPointer: 'Chuột: kéo để di chuyển, Ctrl + con lăn để phóng to',
  hintTouch: 'Dùng 2 ngón tay để di chuyển, phóng to.',
  linkCount: (count: number) => `${count} liên kết`,
  legend: 'Ý nghĩa của dấu và đổi phần hiển thị',
  legendKinds: 'Loại mục',
  legendLinks: 'Loại liên kết',
  legendLines: 'Loại nét',
  lineCommon: (names: string) =>
    `Liên kết với ${names} là chung cho hầu hết các mục nên được vẽ nhạt; khi chọn sẽ thấy rõ`,
  twin: 'Hình này bằng lời',
  ring: (step: number, count: number) => `Bước ${step} (${count})`,
  hubs: (names: string) => `${names}: liên kết với hầu hết các mục nên không đi tiếp từ đây.`,
  alone: 'Không có mục nào liên kết với điều kiện này.',
  counts: (items: number, links: number) => `Đang hiển thị ${items} mục và ${links} mối liên kết.`,
  kindCount: (name: string, count: number) => `${name} (${count})`,
};
export default graph;
