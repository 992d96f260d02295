/** Where the map of districts leads who has lost the way, in plain Japanese. */
export default '地域からさがす';
