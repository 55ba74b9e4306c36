//! The formats that are read.

use crate::manifest::words::words;

words! {
    /// The formats that are read.
    #[derive(Default)]
    #[non_exhaustive]
    Source {
        /// The openness manifest, version 1.
        #[default]
        Manifest = "manifest",
        /// A model file of the Model Openness Framework.
        Mof = "mof",
        /// A system file of the European Open Source AI Index.
        Osai = "osai",
        /// A model file of Eiras et al.
        Eiras = "eiras",
        /// A model card of Hugging Face.
        ModelCard = "model-card",
        /// An ML-BOM of CycloneDX.
        Cyclonedx = "cyclonedx",
        /// An AI BOM of SPDX 3.
        Spdx = "spdx",
        /// A file of the index's predecessor.
        OpeningUpChatgpt = "opening-up-chatgpt",
    }
}
