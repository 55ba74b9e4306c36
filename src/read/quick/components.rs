//! Components and their licenses.

use super::tape::Value;
use crate::facts::{Fact, Facts};
use crate::license::{Class, Terms, quick};
use crate::manifest::{Availability, ComponentId, Group, Kind};

/// Looks up what license texts say, as far as a badge asks: mostly one comes many
/// times.
#[derive(Default)]
pub struct Licenses<'t> {
    last: Option<(&'t str, Terms)>,
}

impl<'t> Licenses<'t> {
    #[inline(never)]
    fn license(&mut self, value: Value<'_, 't>) -> Option<Terms> {
        let text = value.text()?;
        if let Some((last, terms)) = self.last
            && last == text
        {
            return Some(terms);
        }
        let terms = Terms::of_class(quick::class(text)?);
        self.last = Some((text, terms));
        Some(terms)
    }

    /// The license of each kind: one for all, or one for each.
    pub fn defaults(&mut self, value: Value<'_, 't>) -> Option<Defaults> {
        if !value.is_map() {
            return Some([Some(self.license(value)?); KINDS]);
        }
        let mut defaults = [None; KINDS];
        for (key, value) in value.stated()? {
            let kinds = Kind::ALL.into_iter().zip(&mut defaults);
            let mut own = kinds.filter(|(kind, _)| kind.word() == key);
            if let Some((_, default)) = own.next() {
                *default = Some(self.license(value)?);
            }
        }
        Some(defaults)
    }
}

const KINDS: usize = Kind::ALL.len();

/// The default license of each kind, by its place in [`Kind::ALL`].
type Defaults = [Option<Terms>; KINDS];

/// A component as it is stated.
#[derive(Clone, Copy, Default)]
struct Component {
    availability: Availability,
    license: Option<Terms>,
}

/// What is stated of all components.
#[derive(Default)]
pub struct Stated {
    pub defaults: Defaults,
    components: [Component; ComponentId::COUNT],
}

impl Stated {
    /// Reads the mapping under `components`: groups first, for a member that is
    /// named beside its group wins.
    pub fn components<'t>(
        &mut self,
        value: Value<'_, 't>,
        licenses: &mut Licenses<'t>,
    ) -> Option<()> {
        for (key, value) in value.stated()? {
            if let Some(group) = Group::from_key(key) {
                let component = self.component(value, licenses)?;
                for id in group.members() {
                    self.set(id, component);
                }
            }
        }
        for (key, value) in value.stated()? {
            if let Some(id) = ComponentId::from_key(key) {
                let component = self.component(value, licenses)?;
                self.set(id, component);
            }
        }
        Some(())
    }

    /// With the default license of its kind, where that binds it.
    fn set(&mut self, id: ComponentId, component: Component) {
        let default = self.defaults.get(id.kind() as usize).copied().flatten();
        if let Some(own) = self.components.get_mut(id as usize) {
            *own = component;
            if component.availability.is_given_out() && component.license.is_none() {
                own.license = default;
            }
        }
    }

    #[inline(never)]
    fn component<'t>(
        &self,
        value: Value<'_, 't>,
        licenses: &mut Licenses<'t>,
    ) -> Option<Component> {
        let mut component = Component::default();
        if !value.is_map() {
            // A number is no word, not even of a license.
            value.is_words().then_some(())?;
            match value.word(Availability::WORDS) {
                Some(word) => component.availability = *Availability::ALL.get(word)?,
                None => {
                    let terms = licenses.license(value)?;
                    // It may be an availability that is misspelt.
                    (terms.class != Class::Unknown).then_some(())?;
                    component.availability = Availability::Public;
                    component.license = Some(terms);
                }
            }
            return Some(component);
        }
        let mut availability = None;
        for (key, value) in value.stated()? {
            match key {
                "availability" => {
                    availability = Availability::ALL.get(value.word(Availability::WORDS)?);
                }
                "license" => component.license = Some(licenses.license(value)?),
                "url" => value.texts()?,
                "note" | "replaced-by" => value.any_text()?,
                "withdrawn" => value.date()?,
                _ => {}
            }
        }
        component.availability = match (availability, component.license) {
            (Some(availability), _) => *availability,
            (None, Some(_)) => Availability::Public,
            (None, None) => Availability::Unknown,
        };
        Some(component)
    }

    /// Whether a component is not stated.
    pub fn is_unknown(&self, id: ComponentId) -> bool {
        self.of(id).availability == Availability::Unknown
    }

    /// Whether a component is given out and no license of it is stated.
    pub fn lacks_license(&self, id: ComponentId) -> bool {
        let component = self.of(id);
        component.availability.is_given_out() && component.license.is_none()
    }

    fn of(&self, id: ComponentId) -> Component {
        self.components
            .get(id as usize)
            .copied()
            .unwrap_or_default()
    }

    pub fn facts(&self) -> Facts {
        let fact = |component: Component| Fact {
            availability: component.availability,
            terms: component.license,
        };
        Facts::stating(self.components.map(fact), self.defaults)
    }
}
