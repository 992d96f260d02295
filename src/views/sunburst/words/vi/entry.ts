/** Where the circle leads who has lost the way, in Vietnamese. */
export default 'Sơ đồ (trang đầu)';
