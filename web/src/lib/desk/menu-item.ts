export interface MenuItem {
  name: string;
  act: () => void;
  /** A line stands above it. */
  apart?: boolean;
  /** One of several of which one holds: whether it is this one. */
  chosen?: boolean;
  /** What it means, in a second line. */
  note?: string;
}
