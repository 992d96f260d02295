/** Where the list leads who has lost the way, in Chinese. */
export default '整个计划（一览）';
