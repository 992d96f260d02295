/** Where the map of districts leads who has lost the way, in Filipino. */
export default 'Maghanap ayon sa distrito';
