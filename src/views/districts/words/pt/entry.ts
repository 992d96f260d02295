/** Where the map of districts leads who has lost the way, in Portuguese. */
export default 'Buscar por distrito';
