//! The keys of a manifest's mappings, in the order in which they are told.

/// Of the manifest itself.
pub const TOP: [&str; 11] = [
    "openness",
    "system",
    "access",
    "history",
    "license",
    "components",
    "claims",
    "safeguards",
    "assessments",
    "sources",
    "original",
];

/// Of `system`.
pub const SYSTEM: [&str; 7] = [
    "name",
    "developer",
    "version",
    "kind",
    "url",
    "released",
    "based-on",
];

/// Of `access`.
pub const ACCESS: [&str; 7] = [
    "channels",
    "audience",
    "price",
    "staged",
    "announced",
    "reason",
    "plans",
];

/// Of a component that is written as a mapping.
pub const COMPONENT: [&str; 6] = [
    "availability",
    "license",
    "url",
    "note",
    "withdrawn",
    "replaced-by",
];
