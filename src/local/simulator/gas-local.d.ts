declare module "gas-local" {
  const gas: {
    /** Runs every .js file of the folder in one context; returns the context, whose functions are its properties. */
    require(
      folder: string,
      globals: Record<string, unknown>,
      options?: { filter?: (path: string) => boolean },
    ): Record<string, unknown>;
  };
  export = gas;
}
