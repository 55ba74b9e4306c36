//! `cargo xtask serve`: the site on loopback.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Result, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::build;
use crate::http::{self, Found};
use crate::place::Place;

/// Builds all, then serves until it is ended.
pub fn serve(place: &Place, port: u16) -> Result<()> {
    let site = place.site();
    // Before the build: a taken port should not cost its time.
    let server = listen(port)?;
    build::all(place)?;
    let address = server.server_addr();
    println!(
        "\nhttp://{address}/ serves {}; Ctrl-C ends it",
        place.shown(&site)
    );
    let server = Arc::new(server);
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let (server, site) = (Arc::clone(&server), site.clone());
            thread::spawn(move || work(&server, &site))
        })
        .collect();
    for worker in workers {
        let _ = worker.join();
    }
    Ok(())
}

fn listen(port: u16) -> Result<Server> {
    match Server::http(("127.0.0.1", port)) {
        Ok(server) => Ok(server),
        Err(error) => bail!(
            "port {port} on 127.0.0.1 is not to be had ({error}): take another with `--port`, \
             `--port 0` takes a free one"
        ),
    }
}

fn work(server: &Server, site: &Path) {
    while let Ok(request) = server.recv() {
        let line = format!("{} {}", request.method(), request.url());
        match answer(request, site) {
            Ok(status) => println!("{status} {line}"),
            // The browser has gone away; the next request is not touched.
            Err(error) => println!("--- {line}: {error}"),
        }
    }
}

fn answer(request: Request, site: &Path) -> io::Result<u16> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        let response = text("only GET and HEAD are answered", 405);
        return respond(request, response.with_header(header("Allow", "GET, HEAD")));
    }
    match http::find(site, request.url()) {
        Found::File(path) => {
            let response = Response::from_data(fs::read(&path)?);
            respond(
                request,
                response.with_header(header("Content-Type", http::media_type(&path))),
            )
        }
        Found::Redirect(path) => {
            let response = text("the folder has a slash at its end", 308);
            respond(request, response.with_header(header("Location", &path)))
        }
        Found::Missing => respond(request, text("there is no such page", 404)),
        Found::Refused => respond(request, text("this is no path of the site", 400)),
    }
}

type Bytes = Response<io::Cursor<Vec<u8>>>;

fn text(said: &str, status: u16) -> Bytes {
    Response::from_data(format!("{said}\n").into_bytes())
        .with_status_code(status)
        .with_header(header("Content-Type", "text/plain; charset=utf-8"))
}

/// Sends a response. Nothing is kept by the browser: the next build counts.
fn respond(request: Request, response: Bytes) -> io::Result<u16> {
    let status = response.status_code().0;
    let response = response
        .with_header(header("Cache-Control", "no-store"))
        .with_header(header("X-Content-Type-Options", "nosniff"));
    request.respond(response)?;
    Ok(status)
}

fn header(name: &str, value: &str) -> Header {
    // Names are ours; a value that is no header (a path with a line break,
    // say) is left empty rather than sent.
    Header::from_bytes(name, value)
        .or_else(|()| Header::from_bytes(name, ""))
        .unwrap_or_else(|()| unreachable!("`{name}` is a header's name"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::thread;

    use super::{answer, listen};

    /// Serves one request to a small site and gives the whole response.
    fn ask(name: &str, head: &str) -> String {
        let name = format!("xtask-serve-{}-{name}", std::process::id());
        let site = std::env::temp_dir().join(name);
        fs::create_dir_all(site.join("docs")).expect("folders");
        fs::write(site.join("core.wasm"), b"\0asm").expect("a file");
        let server = listen(0).expect("a free port");
        let port = server.server_addr().to_ip().expect("an address").port();
        let folder = site.clone();
        let worker = thread::spawn(move || answer(server.recv().expect("a request"), &folder));
        let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("connects");
        let request = format!("{head} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("writes");
        let mut said = String::new();
        stream.read_to_string(&mut said).expect("reads");
        worker.join().expect("answers").expect("is sent");
        fs::remove_dir_all(site).expect("removes");
        said
    }

    #[test]
    fn a_module_comes_with_its_type_and_is_not_kept() {
        let said = ask("get", "GET /core.wasm");
        assert!(said.starts_with("HTTP/1.1 200"), "{said}");
        assert!(
            said.contains("Content-Type: application/wasm\r\n"),
            "{said}"
        );
        assert!(said.contains("Cache-Control: no-store\r\n"), "{said}");
        assert!(said.ends_with("\r\n\r\n\0asm"), "{said}");
    }

    #[test]
    fn head_sends_no_body() {
        let said = ask("head", "HEAD /core.wasm");
        assert!(said.contains("Content-Length: 4\r\n"), "{said}");
        assert!(said.ends_with("\r\n\r\n"), "{said}");
    }

    #[test]
    fn folders_missing_pages_and_other_methods() {
        assert!(ask("dir", "GET /docs").contains("Location: /docs/\r\n"));
        assert!(ask("none", "GET /none").starts_with("HTTP/1.1 404"));
        assert!(ask("out", "GET /../core.wasm").starts_with("HTTP/1.1 400"));
        assert!(ask("post", "POST /core.wasm").starts_with("HTTP/1.1 405"));
    }
}
