//! What a model works with, by its task.

use crate::manifest::Modality;

/// Tasks whose name does not say it by its words.
const TASKS: [(&str, Modality); 12] = [
    ("any-to-any", Modality::Multimodal),
    ("depth-estimation", Modality::Image),
    ("document-question-answering", Modality::Multimodal),
    ("fill-mask", Modality::Text),
    ("image-to-text", Modality::Multimodal),
    ("keypoint-detection", Modality::Image),
    ("mask-generation", Modality::Image),
    ("object-detection", Modality::Image),
    ("summarization", Modality::Text),
    ("translation", Modality::Text),
    ("visual-document-retrieval", Modality::Multimodal),
    ("visual-question-answering", Modality::Multimodal),
];

/// Words in the name of a task. What a model gives counts before what it takes.
const WORDS: [(&str, Modality); 12] = [
    ("-text-to-", Modality::Multimodal),
    ("3d", Modality::ThreeD),
    ("video", Modality::Video),
    ("image", Modality::Image),
    ("audio", Modality::Audio),
    ("speech", Modality::Audio),
    ("voice", Modality::Audio),
    ("text", Modality::Text),
    ("token", Modality::Text),
    ("sentence", Modality::Text),
    ("question-answering", Modality::Text),
    ("conversational", Modality::Text),
];

/// The kind of a `pipeline_tag`; none where its name does not say.
pub fn of(task: &str) -> Option<Modality> {
    let listed = TASKS.iter().find(|(name, _)| *name == task);
    let word = || WORDS.iter().find(|(word, _)| task.contains(word));
    listed.or_else(word).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_the_task() {
        for (task, kind) in [
            ("text-generation", Modality::Text),
            ("token-classification", Modality::Text),
            ("question-answering", Modality::Text),
            ("text-to-image", Modality::Image),
            ("image-to-image", Modality::Image),
            ("unconditional-image-generation", Modality::Image),
            ("image-text-to-text", Modality::Multimodal),
            ("video-text-to-text", Modality::Multimodal),
            ("text-to-video", Modality::Video),
            ("image-to-video", Modality::Video),
            ("automatic-speech-recognition", Modality::Audio),
            ("text-to-speech", Modality::Audio),
            ("image-to-3d", Modality::ThreeD),
        ] {
            assert_eq!(of(task), Some(kind), "{task}");
        }
        assert_eq!(of("reinforcement-learning"), None);
        assert!(TASKS.is_sorted_by_key(|(name, _)| *name));
    }
}
