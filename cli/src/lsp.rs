//! `lsp`: what editors show of a manifest as it is typed, by the language server
//! protocol over standard input and output.
//!
//! Findings, fixes and words of the schema are those of `check` and `schema`; what
//! is here is how an editor asks for them.

mod actions;
mod completion;
mod diagnostics;
mod document;
mod hover;

use crate::Status;
use std::collections::HashMap;

use anyhow::Result;
use lsp_server::{Connection, ErrorCode, Message, Notification, Request, Response};
use lsp_types::notification::{
    DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument, Notification as _,
    PublishDiagnostics,
};
use lsp_types::request::{CodeActionRequest, Completion, HoverRequest, Request as _};
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionOptions,
    DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams,
    HoverProviderCapability, PublishDiagnosticsParams, ServerCapabilities, ServerInfo,
    TextDocumentSyncCapability, TextDocumentSyncKind, Uri,
};
use openness_badge::words::CliWord;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::input::Today;
use super::speech;
use document::Document;
use openness_badge::editor::Vocabulary;

/// Serves editors by the language server protocol, over standard input and output
#[derive(clap::Args)]
#[command(after_help = "\
An editor starts it for `openness.yaml`, `openness.yml`, `openness.json` and for model cards
(Markdown with front matter). It tells findings, offers their fixes, completes keys and words,
and says what a key means.")]
pub struct Arguments {
    /// Accepted because editors pass it: there is no other transport
    #[arg(long, help_heading = "Input")]
    stdio: bool,
    #[command(flatten)]
    today: Today,
}

pub fn run(arguments: &Arguments) -> Result<Status> {
    let Arguments { stdio: _, today } = arguments;
    let (connection, threads) = Connection::stdio();
    let mut server = Server {
        connection: &connection,
        documents: HashMap::new(),
        vocabulary: Vocabulary::new(),
        today,
    };
    server.serve()?;
    drop(connection);
    threads.join()?;
    Ok(Status::Fine)
}

struct Server<'a> {
    connection: &'a Connection,
    /// The texts that the editor has open, by their addresses.
    documents: HashMap<String, Document>,
    vocabulary: Vocabulary,
    today: &'a Today,
}

impl Server<'_> {
    fn serve(&mut self) -> Result<()> {
        let (id, _) = self.connection.initialize_start()?;
        let server = ServerInfo {
            name: "openness-badge".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        };
        self.connection.initialize_finish(
            id,
            json!({ "capabilities": capabilities(), "serverInfo": server }),
        )?;
        for message in &self.connection.receiver {
            match message {
                Message::Request(request) => {
                    if self.connection.handle_shutdown(&request)? {
                        return Ok(());
                    }
                    let response = self.answer(request);
                    self.connection.sender.send(response.into())?;
                }
                Message::Notification(notification) => self.hear(notification)?,
                Message::Response(_) => {}
            }
        }
        Ok(())
    }

    fn answer(&self, request: Request) -> Response {
        let id = request.id.clone();
        let answered = match request.method.as_str() {
            Completion::METHOD => asked(&request).map(|asked: lsp_types::CompletionParams| {
                let at = asked.text_document_position;
                let document = self.document(&at.text_document.uri)?;
                completion::of(document, at.position, &self.vocabulary)
            }),
            HoverRequest::METHOD => asked(&request).map(|asked: lsp_types::HoverParams| {
                let at = asked.text_document_position_params;
                let document = self.document(&at.text_document.uri)?;
                hover::of(document, at.position, &self.vocabulary)
            }),
            CodeActionRequest::METHOD => {
                asked(&request).map(|asked: lsp_types::CodeActionParams| {
                    let document = self.document(&asked.text_document.uri)?;
                    actions::of(document, &asked)
                })
            }
            other => {
                let message = speech::say(CliWord::LspNotServed, &[("method", &other)]);
                return Response::new_err(id, ErrorCode::MethodNotFound as i32, message);
            }
        };
        match answered {
            Ok(answer) => Response::new_ok(id, answer.unwrap_or(Value::Null)),
            Err(message) => Response::new_err(id, ErrorCode::InvalidParams as i32, message),
        }
    }

    fn document(&self, uri: &Uri) -> Option<&Document> {
        self.documents.get(uri.as_str())
    }

    fn hear(&mut self, notification: Notification) -> Result<()> {
        match notification.method.as_str() {
            DidOpenTextDocument::METHOD => {
                if let Ok(opened) = told::<DidOpenTextDocumentParams>(notification) {
                    let opened = opened.text_document;
                    self.show(opened.uri, opened.text, opened.version)?;
                }
            }
            DidChangeTextDocument::METHOD => {
                if let Ok(changed) = told::<DidChangeTextDocumentParams>(notification) {
                    // Each change is the whole text.
                    let text = changed.content_changes.into_iter().last();
                    let at = changed.text_document;
                    if let Some(change) = text {
                        self.show(at.uri, change.text, at.version)?;
                    }
                }
            }
            DidCloseTextDocument::METHOD => {
                if let Ok(closed) = told::<DidCloseTextDocumentParams>(notification) {
                    let uri = closed.text_document.uri;
                    self.documents.remove(uri.as_str());
                    self.publish(PublishDiagnosticsParams::new(uri, Vec::new(), None))?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Reads a text and tells what is found in it.
    fn show(&mut self, uri: Uri, text: String, version: i32) -> Result<()> {
        let document = Document::new(uri.as_str(), text, self.today.date());
        let found = diagnostics::of(&document);
        self.documents.insert(uri.as_str().to_owned(), document);
        self.publish(PublishDiagnosticsParams::new(uri, found, Some(version)))
    }

    fn publish(&self, diagnostics: PublishDiagnosticsParams) -> Result<()> {
        let method = PublishDiagnostics::METHOD.to_owned();
        let message = Notification::new(method, diagnostics);
        self.connection.sender.send(message.into())?;
        Ok(())
    }
}

/// What an editor asks for, or why it cannot be understood.
fn asked<P: DeserializeOwned>(request: &Request) -> Result<P, String> {
    serde_json::from_value(request.params.clone()).map_err(|error| error.to_string())
}

fn told<P: DeserializeOwned>(notification: Notification) -> Result<P, serde_json::Error> {
    serde_json::from_value(notification.params)
}

fn capabilities() -> ServerCapabilities {
    ServerCapabilities {
        text_document_sync: Some(TextDocumentSyncCapability::Kind(TextDocumentSyncKind::FULL)),
        completion_provider: Some(CompletionOptions {
            trigger_characters: Some(vec![" ".to_owned(), ":".to_owned()]),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![
                CodeActionKind::QUICKFIX,
                CodeActionKind::SOURCE_FIX_ALL,
            ]),
            ..CodeActionOptions::default()
        })),
        ..ServerCapabilities::default()
    }
}
