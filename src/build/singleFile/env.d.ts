interface ImportMetaEnv {
  /** Whether this is the build of the one file, which has nothing beside it; otherwise it is not there. */
  readonly SINGLE_FILE?: boolean;
}
