call app.settle();
