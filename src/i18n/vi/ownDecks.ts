import type { OwnDecksWords } from '../words/ownDecksWords.ts';

const ASKED = 'Hãy mở tệp bài thuyết trình được tạo bằng “Lưu vào tệp” (tên kết thúc bằng .yaml).';

/** The words around a person's own decks in Vietnamese: adding a scene, the editor, and where all of it is kept. */
export const ownDecks: OwnDecksWords = {
  title: 'Bài của mình',
  newDeck: 'Bài của mình',
  untitled: 'Bài không có tiêu đề',
  close: 'Đóng',

  // A scene of what the page shows.
  wholePlan: 'Toàn bộ kế hoạch',
  together: (things: readonly string[]) => things.join(' và '),
  suggestedTitle: (about: string, how: readonly string[]) =>
    how.length === 0 ? about : `${about} (${how.join(', ')})`,

  // What is said of adding one.
  added: (scene: string, deck: string, number: number) =>
    `Đã thêm “${scene}” làm trang chiếu thứ ${number} của “${deck}”.`,
  addedAlready: (deck: string) => `Màn hình này đã là trang chiếu cuối của “${deck}”.`,
  addedFull: (deck: string, most: number) =>
    `“${deck}” đã có ${most} trang chiếu. Hãy bớt trang chiếu hoặc tạo bài mới.`,
  addedTooLong: 'Màn hình này có quá nhiều lựa chọn nên địa chỉ quá dài, không làm trang chiếu được. Hãy bớt lựa chọn.',
  addAgain: 'Thêm lần nữa',
  undone: 'Đã hoàn tác.',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  edit: 'Sửa',

  // Where it is kept.
  keptHere: 'Chỉ được lưu trong trình duyệt này.',
  keptHow: 'Không được gửi cho người khác hay website. Có thể xóa hoặc lưu vào tệp ở mục “Sửa”.',
  keptNote: (file: boolean) =>
    `Được tự động lưu, chỉ trong trình duyệt này. Người khác không thấy và không gửi đến website. Xóa dữ liệu trình duyệt thì bài cũng mất, nên hãy lưu cả bài quan trọng vào tệp.${
      file ? ' Trang mở từ thư mục có thể dùng chung nơi lưu với các trang khác mở trên máy này.' : ''
    }`,
  clear: 'Xóa tất cả khỏi trình duyệt này',
  cleared: 'Đã xóa tất cả bài được lưu trong trình duyệt này.',
  full: 'Nơi lưu của trình duyệt đã đầy hoặc không được phép dùng. Bài này chỉ có trên màn hình. Hãy lưu vào tệp trước khi đóng trang.',
  refused:
    'Trình duyệt này không cho phép lưu trong trang. Bài này chỉ có trên màn hình. Hãy lưu vào tệp trước khi đóng trang.',
  retry: 'Thử lưu lại',
  changed: 'Bài này đã được sửa trong thẻ khác. Không bản nào bị xóa.',
  takeTheirs: 'Mở bản ở thẻ khác (hoàn tác được)',
  keepBoth: 'Giữ bản này thành bài khác',
  gone: 'Bài này đã bị xóa trong thẻ khác. Bài vẫn còn trên màn hình này.',
  keepAgain: 'Lưu lại',
  letGo: 'Xóa cả ở đây',
  unreadable: (count: number) =>
    `${count} bài được lưu trong trình duyệt này bị hỏng nên không đọc được. Các bài khác không bị ảnh hưởng.`,
  newer: (count: number) =>
    `${count} bài được lưu trong trình duyệt này được tạo bằng trang bản mới hơn nên không đọc được ở đây. Hãy mở bằng trang bản mới.`,
  unreadableSave: 'Lấy nội dung ra tệp',
  unreadableDrop: 'Xóa khỏi trình duyệt',

  // The editor.
  choose: 'Bài',
  deckOption: (title: string, scenes: number) => `${title} (${scenes} trang chiếu)`,
  create: 'Bài mới',
  open: 'Mở tệp',
  openHint: 'Cũng có thể thả tệp của bài (YAML) vào màn hình này để mở.',
  dropHere: 'Thả vào đây để mở tệp của bài',
  copyOf: 'Tạo từ bài mẫu',
  copyTitle: (title: string) => `${title} (bản sao)`,
  copied: (title: string) => `Đã sao chép “${title}”. Có thể sửa tùy ý.`,
  created: 'Đã tạo bài mới.',
  none: 'Chưa có bài nào.',
  noneHow:
    'Khi đang xem màn hình, hãy bấm “Thêm màn hình này làm trang chiếu” trong menu; trang chiếu sẽ hiện ở đây. Cũng có thể tạo từ bài mẫu.',
  noScenes: 'Chưa có trang chiếu nào.',
  noScenesHow:
    'Hãy đóng phần này, mở màn hình muốn trình bày rồi bấm “Thêm màn hình này làm trang chiếu” trong menu. Cũng có thể thêm ngay màn hình đang thấy từ đây.',
  addHere: 'Thêm màn hình đang thấy',
  deckTitle: 'Tiêu đề bài',
  deckAudience: 'Người nghe',
  audiencePlaceholder: 'Ví dụ: buổi giải thích cho hội đồng thành phố',
  removeDeck: 'Xóa bài này',
  removedDeck: (title: string) => `Đã xóa “${title}”.`,
  restoredDeck: (title: string) => `Đã khôi phục “${title}”.`,

  scenes: (count: number) => `Trang chiếu (${count})`,
  keys: 'Bàn phím: Alt+↑↓ để đổi thứ tự, Ctrl+Z để hoàn tác, Ctrl+Y để làm lại',
  scene: (number: number, title: string) => `${number} ${title}`,
  untitledScene: '(không có tiêu đề)',
  drag: (number: number) => `Kéo để di chuyển trang chiếu ${number}`,
  up: (number: number, title: string) => `Đưa trang chiếu ${number} “${title}” lên`,
  down: (number: number, title: string) => `Đưa trang chiếu ${number} “${title}” xuống`,
  moved: (title: string, number: number, count: number) =>
    `Đã chuyển “${title}” đến vị trí thứ ${number} (tất cả ${count} trang chiếu).`,
  sceneTitle: 'Tiêu đề',
  sceneText: 'Một lời ngắn',
  textPlaceholder: 'Điều muốn nói ở trang này, bằng lời của mình (có thể để trống)',
  sceneNotes: 'Ghi chú nội dung nói',
  notesPlaceholder: 'Chỉ người trình bày nhìn thấy',
  sceneSeconds: 'Thời gian dự kiến (giây)',
  secondsPlaceholder: (seconds: number) => `Để trống: khoảng ${seconds} giây, theo độ dài nội dung nói`,
  highlight: 'Mục được làm nổi bật',
  highlightAdd: 'Chọn và thêm mục',
  highlightDrop: (name: string) => `Thôi làm nổi bật “${name}”`,
  visit: 'Xem màn hình này',
  duplicate: 'Tạo bản sao',
  duplicated: (title: string) => `Đã tạo bản sao của “${title}”.`,
  remove: 'Xóa',
  presentHere: 'Trình bày từ trang này',
  present: 'Bắt đầu trình bày',
  removed: (title: string) => `Đã xóa “${title}”.`,
  problems: 'Có chỗ không khớp với kế hoạch hiện tại. Có thể đến xem màn hình và chọn lại màn hình cho trang này.',
  atLimit: (most: number) => `Ở đây tối đa ${most} ký tự.`,
  fullDeck: (most: number) => `Tối đa ${most} trang chiếu.`,
  undoneStep: 'Đã hoàn tác.',
  redoneStep: 'Đã làm lại.',

  // Away from the editor, at the picture of a scene.
  away: (title: string) => `Đang sửa “${title}”.`,
  retake: 'Dùng màn hình hiện tại cho trang này',
  retaken: 'Đã chọn lại màn hình của trang chiếu.',
  back: 'Quay lại sửa',

  // Files.
  save: 'Lưu vào tệp',
  saved: (name: string) => `Đã lưu thành “${name}”.`,
  saveNone: 'Chưa có trang chiếu nào nên chưa lưu vào tệp được.',
  saveTooLarge: (most: number) =>
    `Bài quá lớn, lưu rồi cũng không mở được (tối đa ${most} ký tự). Hãy rút ngắn ghi chú hoặc chia bài.`,
  saveFailed: 'Không tạo được tệp. Hãy thử lại.',
  opened: (title: string, scenes: number) => `Đã mở “${title}” (${scenes} trang chiếu).`,
  openedProblems: (count: number) =>
    `Có ${count} trang chiếu không khớp với kế hoạch hiện tại. Hãy kiểm tra ở từng trang.`,
  openFailed: (name: string) => `Không mở được “${name}”. Bài đang mở vẫn giữ nguyên.`,
  moreErrors: (count: number) => `Còn ${count} chỗ khác.`,
  fileTooLarge: (name: string) => `${name} – Tệp quá lớn. Hãy kiểm tra đây có phải tệp bài thuyết trình không.`,
  fileOther: {
    picture: (name: string) => `${name} – Đây là tệp hình. ${ASKED}`,
    pdf: (name: string) => `${name} – Đây là tệp PDF. ${ASKED}`,
    office: (name: string) =>
      `${name} – Đây là tệp PowerPoint, Excel, Word hoặc tương tự. Không thể chuyển PowerPoint đã xuất trở lại thành bài. ${ASKED}`,
    page: (name: string) => `${name} – Đây là trang web. ${ASKED}`,
    archive: (name: string) => `${name} – Đây là tệp nén (ZIP). Hãy giải nén trước khi mở. ${ASKED}`,
  },
  fileNotUtf8: (name: string) =>
    `${name} – Không đọc được vì mã ký tự không phải UTF-8. Hãy chọn UTF-8 trong Notepad hoặc phần mềm khác rồi lưu lại.`,
  fileUnread: (name: string) => `${name} – Không đọc được tệp. Hãy kiểm tra tệp có còn không rồi thử lại.`,
  same: (title: string) => `Đã có bài “${title}”. Làm thế nào?`,
  sameReplace: 'Thay thế (hoàn tác được)',
  sameBoth: 'Giữ cả hai',
  cancel: 'Thôi',
  replaced: (title: string) => `Đã thay “${title}” bằng nội dung của tệp.`,
};
