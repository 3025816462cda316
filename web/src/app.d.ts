declare global {
  namespace App {
    /** What is kept with a history entry. Nothing yet. */
    interface PageState {}
  }
}

export {};
