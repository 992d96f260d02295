/** Where the map of districts leads who has lost the way, in Japanese. */
export default '地区から探す';
