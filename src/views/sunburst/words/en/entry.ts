/** Where the circle leads who has lost the way, in English. */
export default 'Overview (start page)';
