//! Every sentence of the findings, by its name, with the names of its facts in
//! braces. A place in backticks holds text as it is written in a file.

macro_rules! sentences {
    ($($name:ident $text:literal;)+) => {
        /// A sentence or a part of one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Sentence {
            $($name,)+
        }

        impl Sentence {
            /// All, in the order of the list.
            #[cfg(test)]
            pub const ALL: &'static [Sentence] = &[$(Sentence::$name,)+];

            const TEXTS: &'static [&'static str] = &[$($text,)+];

            /// It in English.
            pub fn text(self) -> &'static str {
                Self::TEXTS[self as usize]
            }
        }
    };
}

// What is wrong: named like the problem. Behind each how to fix it, in the words
// of the text that it is about.
sentences! {
    TooLarge "The text is larger than {limit}.";
    TooLargeFix "Check only the manifest, without the files that it describes.";
    TooDeep "More than {limit} levels are nested.";
    TooDeepFix "Nest less: a manifest needs no more than five levels.";
    TooManyAliases "The aliases stand for far more text than there is here.";
    TooManyAliasesFix "Write the values where they are needed.";
    TooManyFindings "{left_out} more findings are not shown.";
    TooManyFindingsFix "Fix these first.";
    Syntax "This is not YAML: {what}.";
    JsonSyntax "This is not JSON: {what}.";
    Utf16 "The text is UTF-16. A manifest is UTF-8.";
    Utf16Fix "Save it as UTF-8.";
    ControlCharacter "The character {character} is not allowed in a text.";
    Remove "Remove it.";
    SeveralDocuments "A second document begins here. Only the first one is read.";
    SeveralDocumentsFix "Keep one document, without a second `---`.";
    ReadElsewhere "This is {format}, which only the command line reads.";
    ReadElsewhereFix "Make a manifest of it with `openness-badge convert`.";
    DuplicateKey "`{key}` is listed twice (first on line {first_line}). Only the first counts.";
    RemoveOne "Remove one of the two.";

    NotAMapping "A manifest has keys with values. This is {found}.";
    NotAMappingFix "Begin with `openness: 1`.";
    Empty "The text is empty. Paste a manifest or a model card, or start from an example.";
    FrontMatterNotAMapping "Front matter has keys with values. This is {found}.";
    FrontMatterNotAMappingFix "Write a space after each colon, as in `license: mit`.";
    FrontMatterNotClosed "The front matter that begins here has no closing line `---`.";
    FrontMatterNotClosedFix "Add a line `---` after the last key.";
    FrontMatterNotFirst "Other text is before the front matter that begins here. The Hub does not read it.";
    FrontMatterInComment "This front matter is in a comment. The Hub does not read it there.";
    FrontMatterInFence "This front matter is in a code block. The Hub does not read it there.";
    FrontMatterAfterComment "A comment is before the front matter that begins here. The Hub does not read it.";
    FrontMatterPlaceFix "Move the front matter to the top of the card.";
    NoFrontMatter "This card has no front matter, so nothing is stated.";
    NoFrontMatterFix "Begin it with three lines: `---`, then `license:` with an id of the Hub such as `apache-2.0`, then `---`.";
    MissingKey "`{key}` is missing.";
    MissingKeyFix "Add `{example}`.";
    UnknownVersion "`{found}` is not a known version of the format.";
    UnknownVersionFix "Write `openness: 1`.";
    WrongType "`{key}` must be {expected}, not {found}.";
    UnknownWord "`{word}` is not a value of `{key}`.";
    UnknownWordFix "Write one of {allowed}.";
    DidYouMean "Did you mean `{nearest}`?";
    WriteMeant "Write `{meant}`.";
    BadDate "`{text}` is not a date (`{key}`).";
    BadDateFix "Write `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.";
    UnknownKey "`{key}` is not a known key of {within}.";
    UnknownComponentKey "`{key}` is not a known component.";
    UnknownKeyFix "Remove it, or write its text as a `note`.";
    MisplacedKey "`{key}` belongs under `{home}`.";
    MisplacedKeyAtTop "`{key}` belongs at the top level of the manifest.";
    MisplacedKeyAtTopFix "Move it there, without indentation.";
    MisplacedKeyFix "Move it there, indented.";
    BadUrl "`{url}` is not an http or https address.";
    BadUrlFix "Write the whole address, beginning with `https://`.";
    FutureDate "The date `{text}` is in the future (`{key}`).";
    FutureDateFix "Write the date of what has been released.";

    RepeatedClaim "`{claim}` is claimed twice, with different evidence. Only the first counts.";

    RefusedKey "`{key}` is not a key of `{within}`. The tool of this format stops here.";
    MisspeltKey "`{key}` is spelled `{meant}` in this format.";
    OutdatedKeys "Today's Model Openness Tool does not read `{key}`, a key of before April 2025.";
    OutdatedKeysFix "Rename `license_name` to `license`, `location` to `component_path` and `github` to `repository`.";
    UnknownComponent "`{name}` is not a component of the framework. Its tool takes it for `{taken_for}`.";
    UnknownComponentFix "Write a name of the framework, letter by letter.";
    RepeatedComponent "`{name}` is listed twice. Only this one counts.";
    NoModel "No model is listed, so there is nothing to measure.";
    NoModelFix "Give the model the type `{expected}`.";
    SeveralModels "Several models are listed. Only `{measured}` is measured.";
    SeveralModelsFix "Write one document for each model.";
    UnknownReference "`{key}` refers to `{to}`, but nothing here has that id.";
    UnknownReferenceFix "Add it, or correct the id.";
    Incomplete "`{name}` does not state {missing}.";
    IncompleteFix "Add it: the format requires it.";

    NoLicense "This card states no license.";
    NoLicenseFix "Add `license:` with an id of the Hub, such as `license: apache-2.0`.";
    NoName "This card does not say what the model is called.";
    NoNameFix "Begin its text with a title, or add `model_name:`.";
    CardKey "The Hub does not read the key `{key}`.";
    CardValue "`{key}` should be {expected}, not {found}. The Hub does not read it.";
    CardItem "`{key}` should be {expected}. In its list is {found}.";
    HubSpelling "The Hub writes the license `{text}` as `{meant}`.";
    NotOnHub "The Hub refuses the license `{text}`: it is none of its ids.";
    NotOnHubFix "Write `license: other`, and below it `license_name: {name}`.";
    SuffixOnHub "The Hub refuses the license `{text}`: it is none of its ids.";
    SuffixOnHubFix "Write `{meant}`: the Hub has one id, with later versions or without.";
    TwoLicenses "`license` says `{license}` and `license_name` says `{name}`. Both count.";
    TwoLicensesFix "Keep one of them. Beside `license_name`, `license` is `other`.";
    UnknownTerms "The terms of `{license}` are not known to this program.";
    UnknownTermsFix "Read them yourself: each result that depends on them needs judgement.";

    DataSetCard "This looks like the card of a data set. Only models are measured.";
    DataSetCardFix "Check the card of the model that was trained on it.";
    SpaceCard "This looks like the card of a Space. Only models are measured.";
    SpaceCardFix "Check the card of the model that it runs.";
    Skill "This looks like a skill of an agent. Only models are measured.";
    Page "This looks like a page or a blog post. Only models are measured.";
    CardOfModelFix "Check the README.md of a model's repository.";
    Spdx2 "This looks like SPDX 2, which is not read.";
    SpdxDraft "This looks like a draft of SPDX 3, which is not read.";
    CyclonedxXml "This looks like CycloneDX in XML, which is not read.";
    OldCyclonedx "This looks like CycloneDX {version}, which has no models and is not read.";
    BillFix "Export it as SPDX 3.0 (JSON-LD) or as CycloneDX 1.5 to 1.7 (JSON).";
    Musgo "This looks like a file of the MusGO framework, which is not read.";
    MusgoFix "Check the model's card, or write a manifest: `openness-badge init` begins one.";
    ProjectFile "This looks like `{name}`, which describes a software package.";
    OtherFile "This looks like {what}, which is not read.";
    Html "This looks like a web page (HTML), which is not read.";
    Picture "This looks like a picture ({kind}).";
    PictureFix "If it is a badge, verify it instead: `openness-badge verify`.";
    Address "This is an address, not the file there.";
    AddressFix "Open it, and check the file itself: a manifest, or the README.md of a model.";
    NotAManifest "Nothing here is a key of a manifest, and it is in no other format that is read.";
    ReadInsteadFix "What is read: manifests, model cards, files of MOF, of the European Open Source AI Index and of Eiras et al., CycloneDX 1.5 to 1.7 (JSON), SPDX 3.0 (JSON-LD).";

    MisspeltLicense "`{text}` is not how this license is written.";
    UnknownLicense "The license `{text}` is not known.";
    UnknownLicenseForeign "The license `{text}` is not known: no license id has the character {foreign}.";
    UnknownLicenseFix "Write an SPDX id, or `LicenseRef-` and a name for a license that SPDX does not list.";
    UnknownLicenseFixCard "Write an id of the Hub, such as `apache-2.0`. For another license write `license: other`, with its name in `license_name` and its address in `license_link`.";
    UnknownLicenseFixMof "Write an SPDX id, letter by letter: the Model Openness Tool takes no other name.";
    UnknownLicenseFixOther "Write an SPDX id.";
    DeprecatedLicense "SPDX has deprecated the id `{id}`.";
    OnlyOrLater "`{id}` does not say whether later versions apply too.";
    OnlyOrLaterFix "Write `{id}-only` or `{id}-or-later`.";
    UnknownException "`{text}` is not a license exception that SPDX lists.";
    UnknownExceptionFix "Remove it, or write an SPDX exception.";
    VagueLicense "`{text}` does not say which license it is.";
    VagueLicenseFix "Write which one, as an SPDX id.";
    VagueLicenseFixCard "Write which one, as an id of the Hub.";
    UnnamedLicense "`other` does not say which license it is.";
    UnnamedLicenseFix "Add its name as `license_name:`, and where its text is as `license_link:`.";
    LicenseSyntax "`{text}` is not a license expression: {what}.";
    LicenseSyntaxFix "Join SPDX ids with `AND`, `OR` and `WITH`.";
    LicenseSyntaxFixCard "Write one id of the Hub, or a list of ids.";
    NotALicense "`{text}` is not a license.";
    NotALicenseFix "Remove it. If the component was not released, write `availability: closed`.";
    NotALicenseFixCard "Write the license of the model, or remove the key.";
    NotALicenseFixMof "If the component was released, write its license or `unlicensed`. If not, remove it from the list.";
    NotALicenseFixOther "Write the license, or remove it.";
    UnfitLicense "`{license}` is not made for {kind} such as `{component}`.";
    UnfitDefault "`{license}` is not made for {kind}.";
    UnfitLicenseFixCode "Choose a software license, such as `Apache-2.0`.";
    UnfitLicenseFixModel "Choose a license for models, such as `Apache-2.0` or `OpenMDW-1.0`.";
    UnfitLicenseFixData "Choose a license for data, such as `CC-BY-4.0` or `CDLA-Permissive-2.0`.";
    UnfitLicenseFixDocument "Choose a license for documents, such as `CC-BY-4.0`.";
    LicenseOfNothing "`{license}` has no effect here: `{component}` was not released.";
    LicenseOfNothingFix "Remove the license, or write `availability: public`.";

    ReachedByNobody "The audience is `nobody`, but {what} say otherwise. They count as `closed`.";
    OneReachedByNobody "The audience is `nobody`, but {what} says otherwise. It counts as `closed`.";
    ReachedByNobodyFix "Write who may use it as the `audience`, or what was not released as `closed`.";
    PublicForFew "The audience is `{audience}`, but `weights` is `public`. The weights count as `gated`.";
    PublicForFewFix "Write `weights: gated`, or `audience: everyone`.";
    NoDownload "`weights` is `{availability}`, but `channels` has no `download`. The weights count as `{counted}`.";
    NoDownloadFix "Add `download` to `channels`, or write how the weights are reached.";
    NothingToDownload "`channels` has `download`, but `weights` is `{availability}`. The download does not count.";
    NothingToDownloadFix "Remove `download`, or write who can get the weights.";
    NoSuchChannel "`weights` is `{availability}`, but `channels` has no `{availability}`. It counts as a channel.";
    NoSuchChannelFix "Add `{availability}` to `channels`.";
    StagedOfNothing "`staged` is `true`, but the weights are neither released nor reached. It does not count.";
    StagedOfNothingFix "Remove `staged`, or write how the weights are reached.";
    NeverAbsent "A system that has weights also has `{component}`: `none` cannot be right.";
    WeightsNeverAbsent "What was trained has `weights`: `none` cannot be right.";
    NeverAbsentFix "If it was not released, write `closed`.";

    ClaimNotSupported "You call it {claim}, but these were not released: {not_released}. Not stated: {not_stated}.";
    ClaimNotReleased "You call it {claim}, but these were not released: {not_released}.";
    ClaimNotStated "You call it {claim}, but these are not stated: {not_stated}.";
    ClaimNotSupportedFix "Release them, or remove `{claim}` from `claims`.";
    ClaimNotStatedFix "Add them to `components`, or remove `{claim}` from `claims`.";
    LevelNotStated "It is not stated how the system is reached, so it has no level.";
    LevelNotStatedFix "Add `weights` to `components`, or `channels` to `access`: `[hosted]`, `[api]`, or `[]` if nobody outside reaches it.";
    LevelNotStatedFixCard "Add `license:` if the repository holds the weights, or add `weights` under the key `openness`.";
    NotStated "These are not stated, and each could raise a result: {what}.";
    MoreNotStated "These are not stated, and each could raise a result: {what}; and {more} more.";
    OneNotStated "This is not stated, and could raise a result: {what}.";
    NotStatedFix "Add them. If a component was not released, write `closed`; if there is none, `none`.";
    OneFactNotStatedFix "Add {what}.";
    OneNotStatedFix "Add {what}. If it was not released, write `closed`; if there is none, `none`.";
    NotStatedFixCard "Add them under the key `openness`, or begin a manifest: `openness-badge init --from README.md -o openness.yaml`.";
    NotStatedFixOther "This format cannot say it. Begin a manifest that can: `openness-badge init --from FILE -o openness.yaml`.";
    WeightsNotStated "`channels` says how the system is reached, but `weights` is not stated.";
    WeightsNotStatedFix "Add `weights` to `components`. If they were not released, write `closed`.";
    BaseWeightsNotStated "It was tuned from `{base}`, but `base-weights` is not stated. The license of the base may bind this model too.";
    BaseWeightsNotStatedFix "Add `base-weights` to `components`, with its license.";
    BaseWeightsNotStatedFixCard "Add `base-weights`, with its license, under the key `openness`.";
    ClaimInText "The card calls the model {claim} (“{quote}”). Without a claim, that is not checked.";
    ClaimInTextFixOpenSource "Add `claims: [open-source]` under the key `openness`. It takes code, weights and training data, each released under free terms.";
    ClaimInTextFixOpen "Add `claims: [open]` under the key `openness`. It takes weights, architecture, inference code, training code and training data that anyone can get.";

    UnknownCode "`{code}` is not the code of a finding.";
    UnknownCodeFix "Find the code with `openness-badge explain`.";

    KindCode "code";
    KindModel "models";
    KindData "data";
    KindDocument "documents";
    And " and ";
    Or " or ";
}

#[cfg(test)]
mod tests {
    use super::Sentence;

    /// Words and phrases of which one has been chosen another (CONTRIBUTING.md).
    const ELSEWHERE: [&str; 9] = [
        "mend",
        "stands",
        "be it as",
        "borne out",
        "is to be had",
        "whoever",
        "for which is missing",
        "says nothing",
        "means nothing",
    ];

    #[test]
    fn sentences_are_whole_and_in_one_voice() {
        for sentence in Sentence::ALL {
            let text = sentence.text();
            for words in ELSEWHERE {
                assert!(!text.contains(words), "{sentence:?}: {text}");
            }
            assert_eq!(text.matches('`').count() % 2, 0, "{sentence:?}: {text}");
            assert_eq!(
                text.matches('{').count(),
                text.matches('}').count(),
                "{text}"
            );
            let part = ["Kind", "And", "Or"]
                .iter()
                .any(|part| format!("{sentence:?}").starts_with(part));
            if !part {
                assert!(text.ends_with(['.', '?']), "{sentence:?}: {text}");
                assert!(
                    !text.starts_with(char::is_lowercase),
                    "{sentence:?}: {text}"
                );
            }
        }
    }
}
