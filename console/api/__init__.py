"""The API (接口): answers over HTTP for systems; who asks signs in with a key or a session."""
