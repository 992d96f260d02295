/** Where the map of districts leads who has lost the way, in Chinese. */
export default '按地区查找';
