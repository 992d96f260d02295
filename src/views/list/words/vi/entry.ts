/** Where the list leads who has lost the way, in Vietnamese. */
export default 'Toàn bộ kế hoạch (danh sách)';
