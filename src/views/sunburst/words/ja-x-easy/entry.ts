/** Where the circle leads who has lost the way, in plain Japanese. */
export default '丸い図（はじめのページ）';
