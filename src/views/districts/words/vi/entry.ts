/** Where the map of districts leads who has lost the way, in Vietnamese. */
export default 'Tìm theo khu vực';
