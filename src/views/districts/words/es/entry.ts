/** Where the map of districts leads who has lost the way, in Spanish. */
export default 'Buscar por distrito';
