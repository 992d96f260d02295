/** Where the list leads who has lost the way, in plain Japanese. */
export default '計画の全部を読む';
