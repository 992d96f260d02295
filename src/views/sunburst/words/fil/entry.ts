/** Where the circle leads who has lost the way, in Filipino. */
export default 'Diagram (unang page)';
