/** Where the map of districts leads who has lost the way, in English. */
export default 'Look by district';
