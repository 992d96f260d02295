/** Where the circle leads who has lost the way, in Japanese. */
export default '体系図（はじめのページ）';
