/** Where the circle leads who has lost the way, in Chinese. */
export default '体系图（首页）';
