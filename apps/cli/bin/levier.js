#!/usr/bin/env node
import "../dist/levier.js";
