import type { DistrictsWords } from '../../words.ts';

/** The words of the map of districts in Vietnamese. */
const districts: DistrictsWords = {
  map: (kind: string) => `Bản đồ: ${kind}`,
  mapKeys: 'Bàn phím: mũi tên để di chuyển, Enter để chọn',
  mapChosen: 'Đang chọn',
  mapCompared: 'Đang so sánh',
  mapLinked: 'Có liên kết',
  mapLinkedLead: (name: string, names: string) => `“${name}” liên kết với: ${names}.`,
  reachTitle: (name, _kind, part) => `${name} – ${part} và mối liên kết`,
  mapPrompt: (kind: string) => `Hãy chọn trên bản đồ (${kind}) để xem nội dung và mối liên kết.`,
  findTown: 'Tên khu phố nơi bạn sống',
  findTownHint: 'Kanji, kana hoặc chữ La-tinh đều được',
  townsFound: (count: number) => (count === 0 ? '' : `Có ${count} tên khu phố`),
  townsMore: (count: number) => `Còn ${count} tên khác. Gõ thêm để thu hẹp.`,
  townIs: (town: string, district: string) => `${town} thuộc ${district}.`,
  townNotFound: (typed: string) => `Không tìm thấy tên khu phố hợp với “${typed}”. `,
  townNearest: 'Đây là các tên có cách đọc gần giống.',
  townCheck: 'Hãy thử với 1–2 chữ đầu của tên khu phố.',
  townsHidden: (source: string) =>
    `Danh sách khu phố là thông tin công khai nên được ẩn ở chế độ “Chỉ nội dung trong ${source}”.`,
  townsOf: (district: string, count: number) => `Tên khu phố – ${district} (${count})`,
  compareWith: (kind: string) => `So sánh với: ${kind}`,
  compareStop: 'Thôi so sánh',
  shared: 'Chung',
  sharedLead: (a: string, b: string) => `Mối liên kết chung của ${a} và ${b}`,
  sharedWhy: 'Lý do của các mối liên kết chung',
  sharedNone: (a: string, b: string) => `Với điều kiện này, ${a} và ${b} không có mối liên kết chung.`,
};
export default districts;
