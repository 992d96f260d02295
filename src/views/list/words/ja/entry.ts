/** Where the list leads who has lost the way, in Japanese. */
export default '計画の全体（一覧）';
