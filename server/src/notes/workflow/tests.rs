use NoteState::{Approved, Draft, InReview, Published, Superseded, Withdrawn};

use super::*;

/// Every way there is, written once more by hand: what from where to where,
/// and in which roles.
const WAYS: &[(Action, NoteState, NoteState, &[Role])] = &[
    (Action::Edit, Draft, Draft, &[Role::Author, Role::Administrator]),
    (Action::Submit, Draft, InReview, &[Role::Author, Role::Administrator]),
    (Action::Return, InReview, Draft, &Role::ALL),
    (Action::Return, Approved, Draft, &Role::ALL),
    (Action::Approve, InReview, Approved, &[Role::Reviewer, Role::Administrator]),
    (Action::Publish, Approved, Published, &[Role::Publisher, Role::Administrator]),
    (Action::Correct, Published, Draft, &[Role::Author, Role::Administrator]),
    (Action::Supersede, Published, Superseded, &[Role::Publisher, Role::Administrator]),
    (Action::Withdraw, Published, Withdrawn, &[Role::Publisher, Role::Administrator]),
];

fn name(text: &str) -> PersonName {
    text.parse().unwrap()
}

#[test]
fn every_state_action_role_and_person_is_decided() {
    let author = name("Parisa Author");
    for &state in NoteState::ALL {
        for action in Action::ALL {
            for role in Role::ALL {
                for who in ["parisa  author", "Omid Other"].map(name) {
                    let stage = Stage { state, author: author.clone(), approved_by: None };
                    let after = stage.after(action, Actor { name: &who, role });
                    let way = WAYS.iter().find(|way| (way.0, way.1) == (action, state));
                    let own = action == Action::Approve && who.same_as(&author);
                    let expected = match way {
                        None => Err(Refusal::State(state, action)),
                        Some(way) if !way.3.contains(&role) => Err(Refusal::Role(role, action)),
                        Some(_) if own => Err(Refusal::OwnWork),
                        Some(way) => Ok(way.2),
                    };
                    let told = format!("{state} {action} as {role} by {who}");
                    assert_eq!(after.map(|stage| stage.state), expected, "{told}");
                }
            }
        }
    }
}

#[test]
fn nothing_is_published_that_a_second_person_has_not_approved() {
    // Every walk of six actions of two people in every role.
    let people = [name("One"), name("Two")];
    let mut stages = vec![Stage::draft(people[0].clone())];
    for _ in 0..6 {
        let mut reached = Vec::new();
        for stage in &stages {
            for action in Action::ALL {
                for role in Role::ALL {
                    for who in &people {
                        reached.extend(stage.after(action, Actor { name: who, role }));
                    }
                }
            }
        }
        for stage in &reached {
            let approver = stage.approved_by.as_ref();
            assert_ne!(approver, Some(&stage.author));
            let public = matches!(stage.state, Approved | Published | Superseded | Withdrawn);
            assert_eq!(approver.is_some(), public, "{stage:?}");
        }
        reached.dedup();
        stages.clear();
        for stage in reached {
            if !stages.contains(&stage) {
                stages.push(stage);
            }
        }
    }
    assert!(stages.iter().any(|stage| stage.state == Published));
}

#[test]
fn what_is_edited_again_must_be_approved_again() {
    let [one, two] = ["One", "Two"].map(name);
    let mut stage = Stage::draft(one.clone());
    for (action, who) in [
        (Action::Submit, &one),
        (Action::Approve, &two),
        (Action::Return, &two),
        (Action::Edit, &two),
        (Action::Submit, &two),
    ] {
        stage = stage.after(action, Actor { name: who, role: Role::Administrator }).unwrap();
    }
    assert_eq!((stage.author.clone(), stage.approved_by.clone()), (two.clone(), None));
    let own = stage.after(Action::Approve, Actor { name: &two, role: Role::Administrator });
    assert_eq!(own, Err(Refusal::OwnWork));
}
